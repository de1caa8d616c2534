package bangfu.household.duplicates;

import bangfu.household.registry.HouseholdView;
import bangfu.household.registry.MemberView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pair side by side. */
@Schema(
    name = "DuplicateCandidate",
    description = "Two members who may be one person, side by side; numbers masked.")
record CandidateView(
    CandidateSummary pair,
    @Schema(description = "The two with all that is on file, in the order of the pair")
        List<Compared> sides,
    @Schema(
            description = "Which fields the two have alike",
            example = "[\"name\",\"birthDate\",\"sex\",\"phone\"]")
        List<String> alike,
    @Schema(description = "Which fields differ", example = "[\"relation\",\"villageCode\"]")
        List<String> differing) {

  /** One of the two with the household. */
  @Schema(name = "ComparedMember", description = "A member with what the household has on file.")
  record Compared(
      MemberView member,
      @Schema(description = "Id of the household") UUID householdId,
      @Schema(description = "Household number", example = "4305112032010001") String householdNo,
      @Schema(description = "Village", example = "430511203201") String villageCode,
      @Schema(description = "Village group", nullable = true) @Nullable String group,
      @Schema(
              description = "Address",
              nullable = true,
              extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
          @Nullable String address,
      @Schema(description = "Members today", example = "4") int familySize,
      @Schema(
              description = "Phone, masked",
              nullable = true,
              extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
          @Nullable String phone,
      @Schema(
              description = "Bank account, masked",
              nullable = true,
              extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
          @Nullable String bankAccount) {

    static Compared of(HouseholdView household, UUID member) {
      return new Compared(
          household.members().stream().filter(m -> m.id().equals(member)).findFirst().orElseThrow(),
          household.id(),
          household.householdNo(),
          household.villageCode().value(),
          household.group(),
          household.address(),
          household.familySize(),
          household.phone(),
          household.bankAccount());
    }
  }
}
