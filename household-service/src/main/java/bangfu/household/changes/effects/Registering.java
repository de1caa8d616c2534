package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.changes.kinds.HouseholdRegistered;
import bangfu.household.changes.kinds.NewMember;
import bangfu.household.registry.FieldChanges;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.NewId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A household comes on file. */
@ApplicationScoped
class Registering implements Effect<HouseholdRegistered> {
  private static final String REGISTERED = "08";

  private final Sql sql;
  private final Numbers numbers;
  private final NewMembers members;
  private final FieldChanges fields;

  Registering(Sql sql, Numbers numbers, NewMembers members, FieldChanges fields) {
    this.sql = sql;
    this.numbers = numbers;
    this.members = members;
    this.fields = fields;
  }

  @Override
  public Class<HouseholdRegistered> form() {
    return HouseholdRegistered.class;
  }

  @Override
  public List<String> touches(HouseholdRegistered change) {
    return change.members().stream().map(NewMember::citizenId).map(members::pointer).toList();
  }

  @Override
  public Outcome apply(HouseholdRegistered change, Case it) {
    String village = change.villageCode().value();
    HouseholdId id = new HouseholdId(NewId.next());
    boolean candidate = change.standing() == HouseholdRegistered.Standing.CANDIDATE;
    sql.update(
        "insert into household (id, household_no, village_id, village_code, kind, main_cause)"
            + " values (?, ?, ?, ?, ?, ?)",
        id.value(),
        numbers.next(village),
        village(change, it),
        village,
        candidate ? "REGISTERED" : "NON_REGISTERED",
        candidate ? change.mainCause() : null);
    fields.ofHousehold(id, "/household", change.fields());
    if (candidate) {
      sql.update(
          "insert into household_status (household_id, village_code, status, valid)"
              + " values (?, ?, 'CANDIDATE', daterange(?, null))",
          id.value(),
          village,
          it.day());
    }
    members.begin(id, village, change.members(), it.day(), REGISTERED);
    return Outcome.begun(id);
  }

  private UUID village(HouseholdRegistered change, Case it) {
    return sql.first(
            // held until the household stands there: its import may be being taken back
            "select v.id from division d join village v on v.id = d.village_id"
                + " where d.code = ? and d.valid @> ?::date for key share of v",
            row -> row.getObject(1, UUID.class),
            change.villageCode().value(),
            it.day())
        .orElseThrow(() -> new Problem(ChangeProblem.VILLAGE_NOT_VALID));
  }
}
