package bangfu.local.stack;

import java.nio.file.Path;
import java.util.Locale;

/** The three services. */
public enum ServiceName {
  HOUSEHOLD,
  SUBSIDY,
  INSPECTION;

  /** As its database and its settings call it, such as {@code household}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where the build leaves its packaged form. */
  Path jar(Path projectRoot) {
    return projectRoot.resolve(id() + "-service/target/quarkus-app/quarkus-run.jar");
  }
}
