package bangfu.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.Words;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;

/** Every problem code has a title in both languages. */
public final class ProblemWords {
  private ProblemWords() {}

  /** Fails with the codes below this package that lack a title. */
  public static void areComplete(String rootPackage) {
    List<ProblemCode> codes =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage)
                .stream()
                .filter(c -> c.isEnum() && c.isAssignableTo(ProblemCode.class))
                .flatMap(c -> List.of(c.reflect().getEnumConstants()).stream())
                .map(ProblemCode.class::cast)
                .toList();
    assertThat(codes).isNotEmpty();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      assertThat(codes).allMatch(code -> Words.hasTitle(code, locale), "has a title in " + locale);
    }
  }
}
