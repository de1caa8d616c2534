package bangfu.household.safeguards;

import bangfu.commons.value.Money;
import bangfu.household.standards.Standard;
import bangfu.household.standards.StandardCode;
import bangfu.household.standards.StandardsOfDay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The criteria of a village's exit 贫困村退出 (domain.md §2.7), as pure rules. */
final class VillageCriteria {
  private static final String SOURCE = "中办国办《关于建立贫困退出机制的意见》2016; 默认核查项[assumed]";
  private static final Map<String, Set<String>> THINGS = new LinkedHashMap<>();
  private static final int PERCENT = 100;
  private static final int DECIMALS = 2;

  static {
    THINGS.put("PAVED_ROAD", Set.of("PAVED_ROAD"));
    THINGS.put("SAFE_WATER", Set.of("SAFE_WATER"));
    THINGS.put("POWER", Set.of("POWER"));
    THINGS.put("BROADBAND", Set.of("BROADBAND"));
    THINGS.put("SERVICE_PLATFORM", Set.of("SERVICE_WINDOW"));
    THINGS.put("CULTURE_SITE", Set.of("CULTURE_SQUARE", "STAGE"));
  }

  private VillageCriteria() {}

  /** Poor persons and by what they are divided. */
  record Poverty(long poor, long population, String source) {}

  /** Collective income of a year. */
  record CollectiveIncome(int year, Money amount, String source) {}

  /** What is known of the village. */
  record Known(
      Optional<Poverty> poverty,
      List<VillageAssets.Asset> assets,
      Optional<CollectiveIncome> collectiveIncome) {}

  static List<Criterion> all(Known known, StandardsOfDay standards) {
    List<Criterion> all = new ArrayList<>();
    all.add(incidence(known.poverty(), standards.get(StandardCode.VILLAGE_INCIDENCE_LIMIT)));
    THINGS.forEach((code, kinds) -> all.add(thing(code, kinds, known.assets())));
    all.add(clinic(known.assets()));
    all.add(
        collectiveIncome(
            known.collectiveIncome(), standards.get(StandardCode.COLLECTIVE_INCOME_MIN)));
    return all;
  }

  /** Strictly below the limit, by the exact fraction and not by what is shown of it. */
  static Criterion incidence(Optional<Poverty> poverty, Standard limit) {
    Judgement judgement = new Judgement();
    boolean unknown = poverty.filter(p -> p.population() > 0).isEmpty();
    judgement.unknownIf(unknown, Reason.of("NO_POPULATION_BASE"));
    poverty.ifPresent(
        p ->
            judgement.failIf(
                !unknown && !isBelow(p, limit.value()),
                Reason.of("NOT_BELOW_LIMIT", p.poor() + "/" + p.population())));
    return judgement.criterion(
        "INCIDENCE",
        poverty.filter(p -> p.population() > 0).map(VillageCriteria::percent).orElse(null),
        limit.text(),
        "PERCENT",
        "贫困发生率 < " + limit.text() + "%(等于不算低于)",
        limit.source() + poverty.map(p -> "; 人口: " + p.source()).orElse(""));
  }

  private static boolean isBelow(Poverty p, BigDecimal limit) {
    BigDecimal allowed = limit.multiply(BigDecimal.valueOf(p.population()));
    return BigDecimal.valueOf(p.poor()).multiply(BigDecimal.valueOf(PERCENT)).compareTo(allowed)
        < 0;
  }

  private static String percent(Poverty p) {
    return BigDecimal.valueOf(p.poor() * PERCENT)
        .divide(BigDecimal.valueOf(p.population()), DECIMALS, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static Criterion thing(String code, Set<String> kinds, List<VillageAssets.Asset> assets) {
    Result there = VillageAssets.known(assets, kinds);
    return new Judgement()
        .failIf(there == Result.FAIL, Reason.of("GONE"))
        .unknownIf(there == Result.UNKNOWN, Reason.of("NOT_ON_FILE"))
        .criterion(code, "村有" + String.join("或", kinds.stream().sorted().toList()), SOURCE);
  }

  private static Criterion clinic(List<VillageAssets.Asset> assets) {
    Result there = VillageAssets.known(assets, Set.of(VillageAssets.CLINIC));
    boolean doctor =
        assets.stream()
            .anyMatch(
                a -> a.kind().equals(VillageAssets.CLINIC) && a.there() && a.trainedStaff() > 0);
    return new Judgement()
        .failIf(there == Result.FAIL, Reason.of("GONE"))
        .unknownIf(there == Result.UNKNOWN, Reason.of("NOT_ON_FILE"))
        .unknownIf(there == Result.PASS && !doctor, Reason.of("NO_DOCTOR_ON_FILE"))
        .criterion("CLINIC", "村有卫生室和村医", SOURCE);
  }

  private static Criterion collectiveIncome(Optional<CollectiveIncome> income, Standard least) {
    Judgement judgement = new Judgement();
    judgement.unknownIf(income.isEmpty(), Reason.of("NOT_ON_FILE"));
    income.ifPresent(
        i ->
            judgement.failIf(
                i.amount().compareTo(least.money()) < 0, Reason.of("BELOW_MINIMUM", i.year())));
    return judgement.criterion(
        "COLLECTIVE_INCOME",
        income.map(i -> i.amount().toString()).orElse(null),
        least.text(),
        "CNY",
        "村集体经济年收入 ≥ 标准",
        least.source() + income.map(i -> "; 收入: " + i.source()).orElse(""));
  }
}
