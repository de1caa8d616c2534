package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.household.changes.kinds.SchoolingReported;
import bangfu.household.registry.EnrolmentView;
import bangfu.household.registry.facts.Absence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A member was at school in a term, or was not. */
@ApplicationScoped
class ReportingSchooling implements Effect<SchoolingReported> {
  private final Sql sql;
  private final People people;

  ReportingSchooling(Sql sql, People people) {
    this.sql = sql;
    this.people = people;
  }

  @Override
  public Class<SchoolingReported> form() {
    return SchoolingReported.class;
  }

  @Override
  public List<String> touches(SchoolingReported change) {
    return List.of(
        "/members/" + change.memberId() + "/terms/" + change.term() + "/",
        "/members/" + change.memberId() + "/enrolments/" + change.term() + "/",
        "/members/" + change.memberId() + "/absences/" + change.term() + "/");
  }

  @Override
  public Outcome apply(SchoolingReported change, Case it) {
    people.require(it.id(), change.memberId());
    if (change.enrolment() != null) {
      enrol(change.memberId(), it.village(), change.enrolment());
    }
    if (change.absence() != null) {
      miss(change, it.village(), change.absence());
    }
    return Outcome.ITSELF;
  }

  private void enrol(UUID member, String village, EnrolmentView at) {
    sql.update(
        "delete from school_absence where member_id = ? and term = ?",
        member,
        at.term().toString());
    sql.update(
        "insert into enrolment (member_id, village_code, term, stage, school, boarding, mode)"
            + " values (?, ?, ?, ?, ?, ?, coalesce(?, 'SCHOOL')) on conflict (member_id, term)"
            + " do update set stage = excluded.stage, school = excluded.school,"
            + " boarding = excluded.boarding, mode = excluded.mode",
        member,
        village,
        at.term().toString(),
        at.stage(),
        at.school(),
        at.boarding(),
        at.mode());
  }

  private void miss(SchoolingReported change, String village, Absence absence) {
    sql.update(
        "delete from enrolment where member_id = ? and term = ?",
        change.memberId(),
        absence.term().toString());
    sql.update(
        "insert into school_absence (member_id, village_code, term, reason, medically_unfit, source)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (member_id, term) do update set"
            + " reason = excluded.reason, medically_unfit = excluded.medically_unfit,"
            + " source = excluded.source",
        change.memberId(),
        village,
        absence.term().toString(),
        absence.reason(),
        absence.medicallyUnfit(),
        change.source());
  }
}
