package bangfu.household.safeguards;

import bangfu.household.registry.facts.SafeguardSurvey;

/** The two worries 两不愁: food and clothing, as surveyed. */
final class Wants {
  private static final String SOURCE = "国开发〔2019〕15号; 调查问项[assumed]";

  private Wants() {}

  static Criterion food(Circumstances c) {
    Surveys surveys = new Surveys(c);
    return new Judgement()
        .answer(surveys.answer(SafeguardSurvey::stapleShort), true, "STAPLE_SHORT")
        .answer(surveys.answer(SafeguardSurvey::proteinAvailable), false, "NO_PROTEIN_FOOD")
        .criterion("FOOD", "不愁吃: 主食不缺, 平时能吃上蛋白质食物", SOURCE);
  }

  static Criterion clothing(Circumstances c) {
    Surveys surveys = new Surveys(c);
    return new Judgement()
        .answer(surveys.answer(SafeguardSurvey::seasonalClothes), false, "NO_SEASONAL_CLOTHES")
        .answer(surveys.answer(SafeguardSurvey::bedding), false, "NO_BEDDING")
        .answer(surveys.answer(SafeguardSurvey::shoes), false, "NO_SHOES")
        .criterion("CLOTHING", "不愁穿: 四季有换洗衣、被、鞋", SOURCE);
  }
}
