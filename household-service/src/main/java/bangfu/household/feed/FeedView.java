package bangfu.household.feed;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.revision.Revision;
import bangfu.commons.value.CitizenId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a caller sees of a revision: the subsidy service pays, so it sees whom and where to; nobody
 * else needs more than masks. What no consumer asked for is not sent at all, and a fact that is new
 * in the snapshot is not sent until it is named here.
 */
@ApplicationScoped
class FeedView {
  private static final List<String> FOR_OUR_SERVICES =
      List.of(
          "id",
          "householdNo",
          "villageCode",
          "group",
          "kind",
          "attribute",
          "housingGroup",
          "mainCause",
          "otherCauses",
          "bankName",
          "headMemberId",
          "statuses",
          "status",
          "helpers",
          "monitoring",
          "members");
  private static final List<String> FOR_PAYING =
      Stream.concat(FOR_OUR_SERVICES.stream(), Stream.of("bankAccount", "accountHolder")).toList();
  private static final List<String> OF_MEMBERS =
      List.of(
          "id",
          "name",
          "citizenId",
          "sex",
          "birthDate",
          "relation",
          "disabled",
          "joinedOn",
          "leftOn",
          "leftReason",
          "enrolments");

  /** Other offices' systems need to know whom they have and since when, and no more. */
  private static final List<String> FOR_OTHER_SYSTEMS =
      List.of(
          "id",
          "householdNo",
          "villageCode",
          "kind",
          "attribute",
          "housingGroup",
          "headMemberId",
          "statuses",
          "status",
          "monitoring",
          "members");

  private static final List<String> OF_MEMBERS_FOR_OTHER_SYSTEMS =
      List.of("id", "citizenId", "relation", "joinedOn", "leftOn");

  private final FieldCipher cipher;

  FeedView(FieldCipher cipher) {
    this.cipher = cipher;
  }

  JsonNode of(Revision revision, Caller caller) {
    if (!revision.aggregate().equals("household")) {
      return revision.snapshot();
    }
    boolean pays = caller.is(Roles.SUBSIDY_SERVICE);
    boolean ours = pays || caller.is(Roles.INSPECTION_SERVICE) || caller.is(Roles.AUDIT);
    // Read for this answer only, so it can be cut down where it is.
    ObjectNode household = (ObjectNode) revision.snapshot();
    household.retain(pays ? FOR_PAYING : ours ? FOR_OUR_SERVICES : FOR_OTHER_SYSTEMS);
    if (pays) {
      open(household, "bankAccount", new Place("household", "bank_account", id(household)));
    }
    household.get("members").forEach(member -> show((ObjectNode) member, ours, pays));
    return household;
  }

  private void show(ObjectNode member, boolean ours, boolean pays) {
    member.retain(ours ? OF_MEMBERS : OF_MEMBERS_FOR_OTHER_SYSTEMS);
    open(member, "citizenId", new Place("member", "citizen_id", id(member)));
    if (!pays) {
      member.put("citizenId", new CitizenId(member.get("citizenId").asText()).masked());
    }
  }

  private void open(ObjectNode record, String field, Place place) {
    JsonNode sealed = record.get(field);
    if (!sealed.isNull()) {
      record.put(field, cipher.decrypt(sealed.asText(), place));
    }
  }

  private static UUID id(ObjectNode record) {
    return UUID.fromString(record.get("id").asText());
  }
}
