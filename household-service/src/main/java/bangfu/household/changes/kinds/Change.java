package bangfu.household.changes.kinds;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants changed about a household. Which of these it is, its kind says; the
 * contract's discriminator is written by {@link ChangeContract}.
 */
@Schema(
    name = "Change",
    description = "A change of a household; `kind` tells which.",
    discriminatorProperty = "kind",
    oneOf = {
      MemberComes.class,
      MemberReturns.class,
      MemberLeaves.class,
      HeadChanges.class,
      HouseholdSplits.class,
      HouseholdsMerge.class,
      Correction.class,
      IncomeDeclared.class,
      HousingCertified.class,
      SafeguardSurveyed.class,
      HelperAssigned.class,
      HelperEnded.class,
      FlagsSet.class,
      MeasureTaken.class,
      WorkDeclared.class,
      SchoolingReported.class,
      HealthRecorded.class,
      InsuranceRecorded.class,
      HouseholdRegistered.class
    })
public sealed interface Change
    permits MemberComes,
        MemberReturns,
        MemberLeaves,
        HeadChanges,
        HouseholdSplits,
        HouseholdsMerge,
        Correction,
        IncomeDeclared,
        HousingCertified,
        SafeguardSurveyed,
        HelperAssigned,
        HelperEnded,
        FlagsSet,
        MeasureTaken,
        WorkDeclared,
        SchoolingReported,
        HealthRecorded,
        InsuranceRecorded,
        HouseholdRegistered {

  ChangeKind kind();

  /** The day on which it happened; today where none is given. */
  @Nullable LocalDate occurredOn();

  /** Why, for the history. */
  String reason();

  @Nullable List<Evidence> evidence();

  /** Who decides it. */
  default Decider decider() {
    return kind().decider();
  }

  /** Finds what is wrong with it in itself, whatever household it is about. */
  default void check(Findings findings) {}

  /** Whether a document of a needed kind is with it. */
  default boolean proven() {
    List<Evidence> given = evidence() == null ? List.of() : evidence();
    return kind().evidence().isEmpty()
        || given.stream().map(Evidence::kind).anyMatch(kind().evidence()::contains);
  }
}
