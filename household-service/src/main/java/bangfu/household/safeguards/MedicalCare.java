package bangfu.household.safeguards;

import bangfu.household.registry.MemberRecord;
import bangfu.household.registry.facts.HealthRecord;
import bangfu.household.standards.StandardCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Basic medical care 基本医疗: everybody insured in the year, and a doctor within reach. */
final class MedicalCare {
  private static final Set<String> COVERING = Set.of("RESIDENT", "EMPLOYEE", "EXEMPT");

  private MedicalCare() {}

  static Criterion medical(Circumstances c) {
    Judgement judgement = new Judgement();
    int year = c.day().getYear();
    boolean known = c.village().insurancesOnFile();
    for (MemberRecord member : c.members()) {
      if (!isInsured(member, year) && !isNewborn(member, c)) {
        judgement.failIf(known, Reason.of("NOT_INSURED", member.id(), year));
        judgement.unknownIf(!known, Reason.of("INSURANCE_NOT_ON_FILE", member.id(), year));
      }
    }
    if (c.village().clinic() != Result.PASS) {
      withoutClinic(c, judgement);
    }
    return judgement.criterion(
        "MEDICAL",
        "基本医疗: 当年参加居民或职工医保(参军、服刑、新生儿除外), 村有卫生室或签约医生",
        "国开发〔2019〕15号; " + c.standards().get(StandardCode.NEWBORN_EXEMPT_DAYS).source());
  }

  private static void withoutClinic(Circumstances c, Judgement judgement) {
    boolean gone = c.village().clinic() == Result.FAIL;
    for (MemberRecord member : c.members()) {
      if (!hasDoctor(member, c.day())) {
        judgement.failIf(gone, Reason.of("NO_CLINIC_NO_DOCTOR", member.id(), null));
        judgement.unknownIf(!gone, Reason.of("CLINIC_NOT_ON_FILE", member.id(), null));
      }
    }
  }

  private static boolean isInsured(MemberRecord member, int year) {
    return Objects.requireNonNull(member.insurances()).stream()
        .anyMatch(i -> i.year() == year && COVERING.contains(i.kind()));
  }

  private static boolean isNewborn(MemberRecord member, Circumstances c) {
    int days = c.number(StandardCode.NEWBORN_EXEMPT_DAYS);
    return c.day().isBefore(member.birthDate().plusDays(days));
  }

  private static boolean hasDoctor(MemberRecord member, LocalDate day) {
    HealthRecord health = member.healthRecord();
    return health != null
        && health.doctor() != null
        && health.contractedOn() != null
        && !health.contractedOn().isAfter(day);
  }
}
