package bangfu.subsidy;

import bangfu.testsupport.CodeRules;
import bangfu.testsupport.ProblemWords;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "bangfu.subsidy", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesOfTheCodeTest {
  @ArchTest static final ArchTests RULES = ArchTests.in(CodeRules.class);

  @ArchTest
  static final ArchRule THE_RULE_KNOWS_NO_FRAMEWORK =
      ArchRuleDefinition.classes()
          .that()
          .haveSimpleNameStartingWith("LivingSubsidyRule")
          .or()
          .haveSimpleName("Publicity")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "bangfu..", "org.jspecify..");

  @Test
  void every_problem_has_words_in_both_languages() {
    ProblemWords.areComplete("bangfu.subsidy");
  }
}
