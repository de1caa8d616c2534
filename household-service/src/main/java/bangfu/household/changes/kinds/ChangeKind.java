package bangfu.household.changes.kinds;

import static bangfu.commons.caller.Roles.DEPT;
import static bangfu.commons.caller.Roles.HELPER;
import static bangfu.commons.caller.Roles.OFFICE;
import static bangfu.commons.caller.Roles.TEAM;
import static bangfu.commons.caller.Roles.TOWN;
import static bangfu.commons.caller.Roles.VILLAGE;
import static bangfu.household.changes.kinds.Decider.DISTRICT;
import static bangfu.household.changes.kinds.Decider.TOWNSHIP;
import static bangfu.household.changes.kinds.EvidenceKind.ADOPTION_CERTIFICATE;
import static bangfu.household.changes.kinds.EvidenceKind.APPLICATION;
import static bangfu.household.changes.kinds.EvidenceKind.BIRTH_CERTIFICATE;
import static bangfu.household.changes.kinds.EvidenceKind.DEATH_CERTIFICATE;
import static bangfu.household.changes.kinds.EvidenceKind.ENLISTMENT_NOTICE;
import static bangfu.household.changes.kinds.EvidenceKind.HOUSEHOLD_REGISTER;
import static bangfu.household.changes.kinds.EvidenceKind.HOUSING_REPORT;
import static bangfu.household.changes.kinds.EvidenceKind.JUDGMENT;
import static bangfu.household.changes.kinds.EvidenceKind.MARRIAGE_CERTIFICATE;
import static bangfu.household.changes.kinds.EvidenceKind.OTHER;
import static bangfu.household.changes.kinds.EvidenceKind.RELEASE_CERTIFICATE;
import static bangfu.household.changes.kinds.EvidenceKind.VILLAGE_STATEMENT;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The kinds of change. The one table of who may propose what, who decides it, and which evidence it
 * takes (domain.md §5); the township reviews what the district decides.
 */
@Schema(description = "What is changed. Open list.")
public enum ChangeKind {
  MEMBER_BORN(
      MemberComes.class,
      Proposers.VILLAGES,
      TOWNSHIP,
      Set.of(BIRTH_CERTIFICATE, HOUSEHOLD_REGISTER)),
  MEMBER_MARRIED_IN(
      MemberComes.class,
      Proposers.VILLAGES,
      TOWNSHIP,
      Set.of(MARRIAGE_CERTIFICATE, HOUSEHOLD_REGISTER)),
  MEMBER_MOVED_IN(MemberComes.class, Proposers.VILLAGES, TOWNSHIP, Set.of(HOUSEHOLD_REGISTER)),
  MEMBER_ADOPTED(MemberComes.class, Proposers.VILLAGES, TOWNSHIP, Set.of(ADOPTION_CERTIFICATE)),
  MEMBER_RELEASED(MemberReturns.class, Proposers.VILLAGES, TOWNSHIP, Set.of(RELEASE_CERTIFICATE)),
  MEMBER_DIED(
      MemberLeaves.class,
      Proposers.VILLAGES,
      TOWNSHIP,
      Set.of(DEATH_CERTIFICATE, VILLAGE_STATEMENT)),
  MEMBER_MARRIED_OUT(
      MemberLeaves.class,
      Proposers.VILLAGES,
      TOWNSHIP,
      Set.of(MARRIAGE_CERTIFICATE, HOUSEHOLD_REGISTER)),
  MEMBER_MOVED_OUT(MemberLeaves.class, Proposers.VILLAGES, TOWNSHIP, Set.of(HOUSEHOLD_REGISTER)),
  MEMBER_IMPRISONED(MemberLeaves.class, Proposers.VILLAGES, TOWNSHIP, Set.of(JUDGMENT)),
  MEMBER_ENLISTED(MemberLeaves.class, Proposers.VILLAGES, TOWNSHIP, Set.of(ENLISTMENT_NOTICE)),
  MEMBER_EMIGRATED(
      MemberLeaves.class, Proposers.VILLAGES, TOWNSHIP, Set.of(HOUSEHOLD_REGISTER, OTHER)),
  HEAD_CHANGED(HeadChanges.class, Proposers.VILLAGES, DISTRICT, Set.of()),
  HOUSEHOLD_SPLIT(
      HouseholdSplits.class, Proposers.VILLAGES, DISTRICT, Set.of(HOUSEHOLD_REGISTER, APPLICATION)),
  HOUSEHOLDS_MERGED(
      HouseholdsMerge.class, Proposers.VILLAGES, DISTRICT, Set.of(HOUSEHOLD_REGISTER, APPLICATION)),
  /** Decided by the district where it would make another person of a member. */
  CORRECTION(Correction.class, Proposers.VILLAGES, TOWNSHIP, Set.of()),
  INCOME_DECLARED(IncomeDeclared.class, Proposers.VILLAGES, TOWNSHIP, Set.of()),
  HOUSING_CERTIFIED(
      HousingCertified.class, Proposers.DEPARTMENTS_TOO, TOWNSHIP, Set.of(HOUSING_REPORT)),
  SAFEGUARD_SURVEYED(SafeguardSurveyed.class, Proposers.VILLAGES, TOWNSHIP, Set.of()),
  HELPER_ASSIGNED(HelperAssigned.class, Proposers.VILLAGES, TOWNSHIP, Set.of()),
  HELPER_ENDED(HelperEnded.class, Proposers.VILLAGES, TOWNSHIP, Set.of()),
  FLAGS_SET(FlagsSet.class, Proposers.VILLAGES, TOWNSHIP, Set.of()),
  MEASURE_TAKEN(MeasureTaken.class, Proposers.VILLAGES, TOWNSHIP, Set.of()),
  WORK_DECLARED(WorkDeclared.class, Proposers.VILLAGES, TOWNSHIP, Set.of()),
  SCHOOLING_REPORTED(SchoolingReported.class, Proposers.DEPARTMENTS_TOO, TOWNSHIP, Set.of()),
  HEALTH_RECORDED(HealthRecorded.class, Proposers.DEPARTMENTS_TOO, TOWNSHIP, Set.of()),
  INSURANCE_RECORDED(InsuranceRecorded.class, Proposers.DEPARTMENTS_TOO, TOWNSHIP, Set.of()),
  HOUSEHOLD_REGISTERED(
      HouseholdRegistered.class, Proposers.WITHOUT_HELPERS, TOWNSHIP, Set.of(APPLICATION));

  private final Class<? extends Change> form;
  private final Set<String> proposers;
  private final Decider decider;
  private final Set<EvidenceKind> evidence;

  ChangeKind(
      Class<? extends Change> form,
      Set<String> proposers,
      Decider decider,
      Set<EvidenceKind> evidence) {
    this.form = form;
    this.proposers = proposers;
    this.decider = decider;
    this.evidence = evidence;
  }

  /** What a change of this kind says. */
  public Class<? extends Change> form() {
    return form;
  }

  /** The roles that may propose it. */
  public Set<String> proposers() {
    return proposers;
  }

  /** Who decides it, unless the change itself asks for more. */
  public Decider decider() {
    return decider;
  }

  /** One of these is needed; none where empty. */
  public Set<EvidenceKind> evidence() {
    return evidence;
  }

  /** Whether line departments 行业主管部门 state and confirm it, as a fact of their own field. */
  public boolean isDepartmental() {
    return proposers.contains(DEPT);
  }

  private static final class Proposers {
    /** Helpers suggest, for the households linked to them, by a door of their own. */
    static final Set<String> VILLAGES = Set.of(VILLAGE, TEAM, HELPER, TOWN, OFFICE);

    static final Set<String> DEPARTMENTS_TOO = Set.of(VILLAGE, TEAM, HELPER, TOWN, OFFICE, DEPT);
    static final Set<String> WITHOUT_HELPERS = Set.of(VILLAGE, TEAM, TOWN, OFFICE);
  }
}
