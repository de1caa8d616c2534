package bangfu.subsidy.determination;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.subsidy.registry.RegistryFeed;
import bangfu.subsidy.registry.RegistryProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Freezes the facts of a run: one statement, so that all of them and the feed's cursor are of one
 * snapshot, however long the judging takes and however much the feed applies meanwhile.
 */
@ApplicationScoped
class FrozenFacts {
  // Of a person listed in two households, the line that can be granted comes first; the other is
  // marked. Lines are numbered by person, so that equal facts come in equal order.
  private static final String FREEZE =
      """
      with candidate as (
        select r.id as run_id, m.member_id, m.household_id, m.village_code, m.name, m.person_hash,
          h.household_no, h.kind, s.status, e.stage, e.boarding, m.joined_on, m.left_on,
          is_granted(r.programme, r.term, m.person_hash, m.member_id) as granted_before,
          row_number() over by_identity > 1 or row_number() over by_id > 1 as enrolled_elsewhere
        from determination_run r
        join copy_enrolment e on e.term = r.term
        join copy_member m on m.household_id = e.household_id and m.member_id = e.member_id
        join copy_household h on h.id = m.household_id
        left join copy_status s on s.household_id = h.id and s.valid @> r.starts_on
        cross join lateral (select not (h.kind = 'REGISTERED' and s.status is not null
          and m.joined_on <= r.starts_on and coalesce(m.left_on > r.starts_on, true)) as unlikely) u
        where r.id = ? and m.village_code ^@ any (?)
        window by_identity as (partition by m.person_hash order by unlikely, m.member_id, m.household_id),
          by_id as (partition by m.member_id order by unlikely, m.household_id)
      ), frozen as (
        insert into determination_line (run_id, ordinal, village_code, person_id, person_name,
          person_hash, household_id, household_no, household_kind, status_on_start, stage, boarding,
          joined_on, left_on, granted_before, enrolled_elsewhere)
        select run_id, row_number() over (order by member_id, household_id), village_code, member_id,
          name, person_hash, household_id, household_no, kind, status, stage, boarding, joined_on,
          left_on, granted_before, enrolled_elsewhere
        from candidate
        returning 1
      )
      update determination_run set state = 'JUDGING', candidates = (select count(*) from frozen),
        registry_cursor = f.cursor, registry_as_of = f.current_as_of, registry_applied = f.applied
      from feed_cursor f
      where determination_run.id = ? and f.feed = ? and f.state = 'CURRENT'""";

  private final Sql sql;

  FrozenFacts(Sql sql) {
    this.sql = sql;
  }

  /** In the running transaction; refuses a copy that is not whole at this very moment. */
  void freeze(UUID run, Scope scope) {
    if (sql.update(FREEZE, run, scope.forQuery(), run, RegistryFeed.FEED) == 0) {
      throw new Problem(RegistryProblem.COPY_REBUILDING);
    }
  }
}
