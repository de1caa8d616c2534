package bangfu.subsidy;

import bangfu.commons.feed.FeedEvent;
import bangfu.commons.value.DivisionCode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A household as the registry's feed tells it: registered, exited in 2017, with an account. */
public final class Home {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicLong NEXT = new AtomicLong(1);

  private final UUID id = UUID.randomUUID();
  private final ObjectNode data = JSON.createObjectNode();
  private long version;

  public Home(String village) {
    long number = NEXT.getAndIncrement();
    data.put("id", id.toString());
    data.put("householdNo", village + "%04d".formatted(number % 10_000));
    data.put("villageCode", village);
    data.put("group", "01");
    data.put("kind", "REGISTERED");
    data.put("attribute", "GENERAL");
    data.put("housingGroup", "REGISTERED");
    data.put("status", "EXITED");
    data.put("bankName", "北塔农商银行");
    data.put("bankAccount", "6230580000%09d".formatted(number));
    data.put("accountHolder", "户主" + number);
    data.putArray("helpers");
    statuses("NOT_EXITED", "2014-06-01", "2017-12-31").add(status("EXITED", "2017-12-31", null));
    data.putArray("members");
    member("户主" + number, "02");
  }

  /** Another kind or status, and so on: whatever field of the payload. */
  public Home with(String field, @Nullable String value) {
    data.put(field, value);
    return this;
  }

  /** One status only. */
  public Home onlyStatus(String status, String from) {
    statuses(status, from, null);
    return this;
  }

  /** A child enrolled in these terms, each {@code term:stage}. */
  public UUID pupil(String... enrolments) {
    ObjectNode member = member("学生" + NEXT.get(), "20");
    for (String enrolment : enrolments) {
      String[] parts = enrolment.split(":", -1);
      ((ArrayNode) member.get("enrolments"))
          .addObject()
          .put("term", parts[0])
          .put("stage", parts[1])
          .put("school", "示例学校")
          .put("boarding", false);
    }
    return UUID.fromString(member.get("id").asText());
  }

  /** The latest member's field. */
  public Home lastMember(String field, String value) {
    ((ObjectNode) data.get("members").get(data.get("members").size() - 1)).put(field, value);
    return this;
  }

  public UUID id() {
    return id;
  }

  /** The household as an event of the next version. */
  public FeedEvent event() {
    return event(++version);
  }

  /** The household as an event of this version. */
  public FeedEvent event(long number) {
    return new FeedEvent(
        UUID.randomUUID(),
        "bangfu.household.v1",
        id,
        number,
        new DivisionCode(data.get("villageCode").asText()),
        Instant.parse("2020-01-01T00:00:00Z"),
        data.deepCopy());
  }

  /** As the text of an event of the feed. */
  public String json(String cursor) {
    try {
      ObjectNode event = JSON.createObjectNode();
      event.put("specversion", "1.0").put("id", UUID.randomUUID().toString());
      event.put("source", "/household-service").put("type", "bangfu.household.v1");
      event.put("subject", id.toString()).put("time", "2020-01-01T00:00:00Z");
      event.put("aggregateversion", ++version).put("kind", "CHANGED").put("actor", "office");
      event.put("division", data.get("villageCode").asText()).put("cursor", cursor);
      event.set("data", data.deepCopy());
      return JSON.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode member(String name, String relation) {
    ObjectNode member = ((ArrayNode) data.get("members")).addObject();
    member.put("id", UUID.randomUUID().toString());
    member.put("name", name);
    member.put("citizenId", "4305001988%07d0".formatted(NEXT.getAndIncrement()));
    member.put("sex", "1").put("birthDate", "1988-01-01").put("relation", relation);
    member.put("joinedOn", "2014-06-01").putNull("leftOn");
    member.put("disabled", false).putArray("enrolments");
    return member;
  }

  private ArrayNode statuses(String status, String from, @Nullable String to) {
    ArrayNode all = data.putArray("statuses");
    all.add(status(status, from, to));
    return all;
  }

  private static ObjectNode status(String status, String from, @Nullable String to) {
    return JSON.createObjectNode().put("status", status).put("from", from).put("to", to);
  }
}
