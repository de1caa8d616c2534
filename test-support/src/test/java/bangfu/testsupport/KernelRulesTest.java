package bangfu.testsupport;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.junit.jupiter.api.Test;

/** The kernel keeps the rules that it gives to others. */
@AnalyzeClasses(packages = "bangfu.commons", importOptions = ImportOption.DoNotIncludeTests.class)
class KernelRulesTest {
  @ArchTest static final ArchTests RULES = ArchTests.in(CodeRules.class);

  @Test
  void every_problem_of_the_kernel_is_named_in_both_languages() {
    ProblemWords.areComplete("bangfu.commons");
  }
}
