package bangfu.subsidy.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household as the registry's feed tells it: the fields that this service uses. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RegistryHousehold(
    UUID id,
    String householdNo,
    String villageCode,
    String kind,
    @Nullable UUID headMemberId,
    List<Status> statuses,
    @Nullable String bankName,
    @Nullable String bankAccount,
    @Nullable String accountHolder,
    List<Member> members) {

  /** A status from one day until before another. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Status(String status, LocalDate from, @Nullable LocalDate to) {
    boolean lasts() {
      return to == null || to.isAfter(from);
    }
  }

  /** Somebody who is or was a member. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Member(
      UUID id,
      String name,
      @Nullable String citizenId,
      LocalDate joinedOn,
      @Nullable LocalDate leftOn,
      List<Enrolment> enrolments) {}

  /** A school term of a member. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Enrolment(String term, String stage, boolean boarding) {}
}
