package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.household.changes.kinds.InsuranceRecorded;
import bangfu.household.registry.facts.Insurance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a member is insured, year by year. */
@ApplicationScoped
class RecordingInsurance implements Effect<InsuranceRecorded> {
  private final Sql sql;
  private final People people;

  RecordingInsurance(Sql sql, People people) {
    this.sql = sql;
    this.people = people;
  }

  @Override
  public Class<InsuranceRecorded> form() {
    return InsuranceRecorded.class;
  }

  @Override
  public List<String> touches(InsuranceRecorded change) {
    return List.of("/members/" + change.memberId() + "/insurances/");
  }

  @Override
  public Outcome apply(InsuranceRecorded change, Case it) {
    people.require(it.id(), change.memberId());
    sql.batch(
        "delete from insurance where member_id = ? and year = ?",
        change.insurances().stream()
            .map(Insurance::year)
            .distinct()
            .map(year -> new @Nullable Object[] {change.memberId(), year})
            .toList());
    sql.batch(
        "insert into insurance (member_id, village_code, year, kind, exemption, source)"
            + " values (?, ?, ?, ?, ?, ?)",
        change.insurances().stream()
            .map(
                each ->
                    new @Nullable Object[] {
                      change.memberId(),
                      it.village(),
                      each.year(),
                      each.kind(),
                      each.exemption(),
                      change.source()
                    })
            .toList());
    return Outcome.ITSELF;
  }
}
