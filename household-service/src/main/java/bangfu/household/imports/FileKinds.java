package bangfu.household.imports;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All kinds of files that are there, whichever feature they come from. */
@ApplicationScoped
class FileKinds {
  private final List<FileKind> all;

  FileKinds(@All List<FileKind> all) {
    this.all = all;
  }

  FileKind of(ImportKind kind) {
    return all.stream().filter(k -> k.kind() == kind).findFirst().orElseThrow();
  }

  /** By the name in a path; 404 where there is none. */
  FileKind named(String path) {
    return all.stream()
        .filter(k -> k.kind().path().equals(path))
        .findFirst()
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }
}
