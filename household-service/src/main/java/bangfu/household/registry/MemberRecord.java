package bangfu.household.registry;

import static bangfu.household.registry.HouseholdRecord.only;
import static bangfu.household.registry.HouseholdRecord.orNone;

import bangfu.commons.value.SchoolTerm;
import bangfu.household.registry.facts.Absence;
import bangfu.household.registry.facts.DisabilityCard;
import bangfu.household.registry.facts.Employment;
import bangfu.household.registry.facts.HealthRecord;
import bangfu.household.registry.facts.Insurance;
import bangfu.household.registry.facts.MajorDisease;
import bangfu.household.registry.facts.Welfare;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member as the database's member_snapshot() writes it: identifiers sealed. */
public record MemberRecord(
    UUID id,
    String name,
    @Nullable String idKind,
    String citizenId,
    String sex,
    LocalDate birthDate,
    String relation,
    @Nullable String ethnicity,
    @Nullable String marital,
    @Nullable String political,
    @Nullable String education,
    List<String> health,
    @Nullable String laborSkill,
    @Nullable String pension,
    @Nullable String disabilityType,
    @Nullable String disabilityGrade,
    LocalDate joinedOn,
    @Nullable String entryReason,
    @Nullable LocalDate leftOn,
    @Nullable String leftReason,
    List<EnrolmentView> enrolments,
    @Nullable List<Absence> absences,
    @Nullable List<Insurance> insurances,
    @Nullable HealthRecord healthRecord,
    @Nullable List<MajorDisease> majorDiseases,
    @Nullable DisabilityCard disabilityCard,
    @Nullable List<Welfare> welfare,
    @Nullable List<Employment> employments) {

  public MemberRecord {
    idKind = idKind == null ? "CITIZEN_ID" : idKind;
    absences = orNone(absences);
    insurances = orNone(insurances);
    majorDiseases = orNone(majorDiseases);
    welfare = orNone(welfare);
    employments = orNone(employments);
  }

  public boolean isMemberOn(LocalDate day) {
    return HouseholdRecord.lasts(joinedOn, leftOn, day);
  }

  public boolean isHead() {
    return relation.equals("02");
  }

  /** Whole years on a day. */
  public int ageOn(LocalDate day) {
    return birthDate.until(day).getYears();
  }

  /** What was true on a day. */
  MemberRecord on(LocalDate day) {
    return new MemberRecord(
        id,
        name,
        idKind,
        citizenId,
        sex,
        birthDate,
        relation,
        ethnicity,
        marital,
        political,
        education,
        health,
        laborSkill,
        pension,
        disabilityType,
        disabilityGrade,
        joinedOn,
        entryReason,
        leftOn,
        leftReason,
        only(enrolments, e -> !begins(e.term()).isAfter(day)),
        only(orNone(absences), a -> !begins(a.term()).isAfter(day)),
        only(orNone(insurances), i -> i.year() <= day.getYear()),
        healthRecord,
        only(orNone(majorDiseases), d -> !d.diagnosedOn().isAfter(day)),
        disabilityCard,
        only(orNone(welfare), w -> HouseholdRecord.lasts(w.from(), w.to(), day)),
        only(orNone(employments), e -> e.year() <= day.getYear()));
  }

  /** [assumed] A spring term has begun by February, an autumn term by September. */
  public static LocalDate begins(SchoolTerm term) {
    Month month = term.season() == SchoolTerm.Season.SPRING ? Month.FEBRUARY : Month.SEPTEMBER;
    return LocalDate.of(term.year(), month, 1);
  }
}
