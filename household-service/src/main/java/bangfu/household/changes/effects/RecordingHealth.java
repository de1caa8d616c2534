package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.household.changes.kinds.HealthRecorded;
import bangfu.household.registry.facts.HealthRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a member's health; what is absent stays. */
@ApplicationScoped
class RecordingHealth implements Effect<HealthRecorded> {
  private final Sql sql;
  private final People people;

  RecordingHealth(Sql sql, People people) {
    this.sql = sql;
    this.people = people;
  }

  @Override
  public Class<HealthRecorded> form() {
    return HealthRecorded.class;
  }

  @Override
  public List<String> touches(HealthRecorded change) {
    return List.of(
        "/members/" + change.memberId() + "/health/",
        "/members/" + change.memberId() + "/healthRecord/",
        "/members/" + change.memberId() + "/majorDiseases/");
  }

  @Override
  public Outcome apply(HealthRecorded change, Case it) {
    people.require(it.id(), change.memberId());
    if (change.health() != null) {
      sql.update(
          "update member set health = ? where id = ?",
          change.health().toArray(String[]::new),
          change.memberId());
    }
    if (change.file() != null) {
      file(change, it.village(), change.file());
    }
    sql.batch(
        "insert into major_disease (member_id, village_code, disease, diagnosed_on, treated_on,"
            + " hospital, source) values (?, ?, ?, ?, ?, ?, ?) on conflict (member_id, disease)"
            + " do update set diagnosed_on = excluded.diagnosed_on,"
            + " treated_on = excluded.treated_on, hospital = excluded.hospital,"
            + " source = excluded.source",
        change.known().stream()
            .map(
                d ->
                    new @Nullable Object[] {
                      change.memberId(),
                      it.village(),
                      d.disease(),
                      d.diagnosedOn(),
                      d.treatedOn(),
                      d.hospital(),
                      change.source()
                    })
            .toList());
    return Outcome.ITSELF;
  }

  private void file(HealthRecorded change, String village, HealthRecord file) {
    sql.update(
        "insert into health_record as r (member_id, village_code, file_on, doctor, contracted_on,"
            + " special_outpatient_on, source) values (?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (member_id) do update set"
            + " file_on = coalesce(excluded.file_on, r.file_on),"
            + " doctor = coalesce(excluded.doctor, r.doctor),"
            + " contracted_on = coalesce(excluded.contracted_on, r.contracted_on),"
            + " special_outpatient_on ="
            + " coalesce(excluded.special_outpatient_on, r.special_outpatient_on),"
            + " source = excluded.source",
        change.memberId(),
        village,
        file.fileOn(),
        file.doctor(),
        file.contractedOn(),
        file.specialOutpatientOn(),
        change.source());
  }
}
