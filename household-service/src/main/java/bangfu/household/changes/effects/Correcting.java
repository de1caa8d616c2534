package bangfu.household.changes.effects;

import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.changes.kinds.Correction;
import bangfu.household.changes.kinds.MemberCorrection;
import bangfu.household.registry.Field;
import bangfu.household.registry.FieldChanges;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Named fields were wrong. */
@ApplicationScoped
class Correcting implements Effect<Correction> {
  private final FieldChanges fields;
  private final People people;

  Correcting(FieldChanges fields, People people) {
    this.fields = fields;
    this.people = people;
  }

  @Override
  public Class<Correction> form() {
    return Correction.class;
  }

  @Override
  public List<String> touches(Correction change) {
    Map<String, JsonNode> ofHousehold =
        change.household() == null ? Map.of() : change.household().values();
    return Stream.concat(
            pointers("", Field.HOUSEHOLD, ofHousehold),
            change.ofMembers().stream()
                .flatMap(
                    member ->
                        pointers(
                            "/members/" + member.memberId(),
                            Field.MEMBER,
                            member.fields().values())))
        .toList();
  }

  private static Stream<String> pointers(
      String at, Map<String, Field> fields, Map<String, JsonNode> values) {
    return values.keySet().stream()
        .map(name -> at + Objects.requireNonNull(fields.get(name)).pointer() + "/");
  }

  @Override
  public Outcome apply(Correction change, Case it) {
    boolean changed = false;
    if (change.household() != null) {
      changed = fields.ofHousehold(it.id(), "/household", change.household().values());
    }
    for (MemberCorrection member : change.ofMembers()) {
      requireNoHead(it, member);
      changed |= fields.ofMember(it.id(), member.memberId(), member.fields().values());
    }
    if (!changed) {
      throw new Problem(ChangeProblem.NOTHING_CHANGES);
    }
    return Outcome.ITSELF;
  }

  /** Who is head is no field: somebody else has to be head then. */
  private void requireNoHead(Case it, MemberCorrection member) {
    UUID id = member.memberId();
    boolean heads = people.require(it.id(), id);
    if (heads && member.fields().values().containsKey("relation")) {
      throw new Problem(ChangeProblem.HEAD_MUST_BE_FOLLOWED);
    }
  }
}
