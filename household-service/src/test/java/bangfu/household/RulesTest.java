package bangfu.household;

import bangfu.testsupport.CodeRules;
import bangfu.testsupport.ProblemWords;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "bangfu.household", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesTest {
  @ArchTest static final ArchTests RULES = ArchTests.in(CodeRules.class);

  @Test
  void every_problem_is_named_in_both_languages() {
    ProblemWords.areComplete("bangfu.household");
  }
}
