package bangfu.household.registry;

import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.facts.HousingCertificate;
import bangfu.household.registry.facts.Income;
import bangfu.household.registry.facts.Land;
import bangfu.household.registry.facts.Living;
import bangfu.household.registry.facts.Measure;
import bangfu.household.registry.facts.Monitoring;
import bangfu.household.registry.facts.SafeguardSurvey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A household as the database's household_snapshot() writes it and the revision log keeps it:
 * identifiers sealed. Lists are empty where a snapshot is older than the fact.
 */
public record HouseholdRecord(
    UUID id,
    @Nullable Long version,
    String householdNo,
    DivisionCode villageCode,
    @Nullable String group,
    @Nullable String address,
    HouseholdKind kind,
    @Nullable Attribute attribute,
    @Nullable HousingGroup housingGroup,
    @Nullable String standardKind,
    @Nullable String mainCause,
    List<String> otherCauses,
    @Nullable String notExitedReason,
    @Nullable Boolean policyEnjoyed,
    @Nullable String phone,
    @Nullable String bankName,
    @Nullable String bankAccount,
    @Nullable String accountHolder,
    @Nullable Land land,
    @Nullable Living living,
    @Nullable List<String> flags,
    List<StatusView> statuses,
    List<HelperView> helpers,
    @Nullable List<Monitoring> monitoring,
    @Nullable List<Measure> measures,
    @Nullable List<Income> incomes,
    @Nullable List<HousingCertificate> housing,
    @Nullable List<SafeguardSurvey> surveys,
    List<MemberRecord> members) {

  private static final Land NO_LAND = new Land(null, null, null, null);
  private static final Living UNKNOWN_LIVING = new Living(null, null, null, null, null);

  public HouseholdRecord {
    land = land == null ? NO_LAND : land;
    living = living == null ? UNKNOWN_LIVING : living;
    flags = orNone(flags);
    monitoring = orNone(monitoring);
    measures = orNone(measures);
    incomes = orNone(incomes);
    housing = orNone(housing);
    surveys = orNone(surveys);
  }

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** The members on a day. */
  public List<MemberRecord> membersOn(LocalDate day) {
    return only(members, m -> m.isMemberOn(day));
  }

  /** The status on a day. */
  public Optional<PovertyStatus> statusOn(LocalDate day) {
    return statuses.stream()
        .filter(s -> lasts(s.from(), s.to(), day))
        .map(StatusView::status)
        .findFirst();
  }

  /** What was true on a day, of what is known in this record. */
  public HouseholdRecord on(LocalDate day) {
    return new HouseholdRecord(
        id,
        version,
        householdNo,
        villageCode,
        group,
        address,
        kind,
        attribute,
        housingGroup,
        standardKind,
        mainCause,
        otherCauses,
        notExitedReason,
        policyEnjoyed,
        phone,
        bankName,
        bankAccount,
        accountHolder,
        land,
        living,
        flags,
        only(statuses, s -> !s.from().isAfter(day)),
        only(helpers, h -> lasts(h.from(), h.to(), day)),
        only(orNone(monitoring), m -> !m.identifiedOn().isAfter(day)),
        only(orNone(measures), m -> !m.takenOn().isAfter(day)),
        only(orNone(incomes), i -> !i.from().isAfter(day)),
        only(orNone(housing), c -> !c.certifiedOn().isAfter(day)),
        only(orNone(surveys), s -> !s.surveyedOn().isAfter(day)),
        membersOn(day).stream().map(m -> m.on(day)).toList());
  }

  static <T> List<T> only(List<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).toList();
  }

  static boolean lasts(LocalDate from, @Nullable LocalDate to, LocalDate day) {
    return !from.isAfter(day) && (to == null || to.isAfter(day));
  }
}
