package bangfu.household.safeguards;

import bangfu.household.registry.facts.HousingCertificate;
import bangfu.household.standards.StandardCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Safe housing 住房安全 by the latest certificate, and the areas of rebuilt houses. */
final class SafeHousing {
  private static final Set<String> DANGEROUS = Set.of("C", "D");
  private static final int SMALL = 3;

  private SafeHousing() {}

  static Criterion housing(Circumstances c) {
    Judgement judgement = new Judgement();
    Optional<HousingCertificate> latest = latest(c);
    judgement.unknownIf(latest.isEmpty(), Reason.of("NO_CERTIFICATE"));
    latest.ifPresent(certificate -> judge(certificate, c.day(), judgement));
    return judgement.criterion(
        "HOUSING",
        latest.map(HousingCertificate::grade).orElse(null),
        "A, B",
        "GRADE",
        "住房安全: A、B级, 或C、D级已改造并验收, 或有稳定安全住所; 无鉴定为不明",
        "JGJ 125-2016; 农村住房安全性鉴定技术导则2019");
  }

  private static void judge(HousingCertificate house, LocalDate day, Judgement judgement) {
    switch (house.dwelling()) {
      case "SAFE_LODGING" -> {}
      case "NONE" -> judgement.failIf(true, Reason.of("NO_SAFE_LODGING"));
      default -> {
        judgement.unknownIf(house.grade() == null, Reason.of("NO_GRADE"));
        judgement.failIf(
            isDangerous(house, day), Reason.of("DANGEROUS_HOUSE", "grade " + house.grade()));
      }
    }
  }

  private static boolean isDangerous(HousingCertificate house, LocalDate day) {
    boolean accepted = house.acceptedOn() != null && !house.acceptedOn().isAfter(day);
    return house.grade() != null && DANGEROUS.contains(house.grade()) && !accepted;
  }

  private static Optional<HousingCertificate> latest(Circumstances c) {
    return Objects.requireNonNull(c.household().housing()).stream()
        .filter(h -> !h.certifiedOn().isAfter(c.day()))
        .max(Comparator.comparing(HousingCertificate::certifiedOn));
  }

  /** Whether a house rebuilt with a grant is as large as the rules want; it blocks no exit. */
  static Optional<Criterion> area(Circumstances c) {
    int persons = c.members().size();
    return latest(c)
        .filter(h -> h.renovatedYear() != null && h.areaSquareMetres() != null && persons > 0)
        .map(h -> area(Objects.requireNonNull(h.areaSquareMetres()), persons, c));
  }

  private static Criterion area(BigDecimal area, int persons, Circumstances c) {
    BigDecimal least = least(persons, c);
    BigDecimal most = most(persons, c);
    return new Judgement()
        .failIf(area.compareTo(least) < 0, Reason.of("TOO_SMALL"))
        .failIf(area.compareTo(most) > 0, Reason.of("TOO_LARGE"))
        .criterion(
            "HOUSE_AREA",
            area.stripTrailingZeros().toPlainString(),
            text(least) + "–" + text(most),
            "SQUARE_METRES",
            "改造房面积: 1–3人不低于20/30/40且不超过60平方米, 3人以上人均13–18平方米",
            c.standards().get(StandardCode.HOUSE_AREA_MAX_1_TO_3).source());
  }

  private static BigDecimal least(int persons, Circumstances c) {
    return switch (persons) {
      case 1 -> value(StandardCode.HOUSE_AREA_MIN_1, c);
      case 2 -> value(StandardCode.HOUSE_AREA_MIN_2, c);
      case SMALL -> value(StandardCode.HOUSE_AREA_MIN_3, c);
      default ->
          value(StandardCode.HOUSE_AREA_MIN_PER_PERSON, c).multiply(BigDecimal.valueOf(persons));
    };
  }

  private static BigDecimal most(int persons, Circumstances c) {
    return persons <= SMALL
        ? value(StandardCode.HOUSE_AREA_MAX_1_TO_3, c)
        : value(StandardCode.HOUSE_AREA_MAX_PER_PERSON, c).multiply(BigDecimal.valueOf(persons));
  }

  private static BigDecimal value(StandardCode code, Circumstances c) {
    return c.standards().get(code).value();
  }

  private static String text(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
