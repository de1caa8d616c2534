package bangfu.household.statistics.tallies;

import static bangfu.household.statistics.tallies.Part.HOUSEHOLDS;
import static bangfu.household.statistics.tallies.Part.MEMBERS;
import static bangfu.household.statistics.tallies.Part.PLACES;
import static bangfu.household.statistics.tallies.Part.WORK;

import bangfu.household.safeguards.Schooling;

/** What is counted by village. Those of places may answer keys of their own: NAME:detail. */
public enum Tally {
  REGISTERED_HOUSEHOLDS(HOUSEHOLDS, Phrase.REGISTERED),
  EXITED_HOUSEHOLDS(HOUSEHOLDS, "s.status = 'EXITED'"),
  POOR_HOUSEHOLDS(HOUSEHOLDS, Phrase.POOR),
  HELPED_HOUSEHOLDS(
      HOUSEHOLDS,
      Phrase.REGISTERED
          + " and exists (select from household_helper p where p.household_id = h.id"
          + " and p.valid @> :day::date)"),
  FOUR_GROUPS_HOUSEHOLDS(HOUSEHOLDS, Phrase.FOUR_GROUPS),
  CERTIFIED_HOUSEHOLDS(HOUSEHOLDS, Phrase.CERTIFIED + " and " + Phrase.FOUR_GROUPS),
  DANGEROUS_HOUSEHOLDS(HOUSEHOLDS, Phrase.DANGEROUS + " and " + Phrase.FOUR_GROUPS),
  PROJECT_HOUSEHOLDS(
      HOUSEHOLDS,
      Phrase.REGISTERED
          + " and exists (select from project_household j where j.household_id = h.id"
          + " and j.valid @> :day::date)"),

  REGISTERED_PERSONS(MEMBERS, Phrase.REGISTERED),
  EXITED_PERSONS(MEMBERS, "s.status = 'EXITED'"),
  POOR_PERSONS(MEMBERS, Phrase.POOR),
  OBLIGED_PERSONS(MEMBERS, Phrase.REGISTERED + " and " + Phrase.OBLIGED),
  INSURED_PERSONS(MEMBERS, Phrase.REGISTERED + " and " + Phrase.OBLIGED + " and " + Phrase.INSURED),
  COMMERCIALLY_INSURED_PERSONS(MEMBERS, Phrase.REGISTERED + " and " + Phrase.COMMERCIAL),
  HEALTH_FILES(
      MEMBERS,
      Phrase.REGISTERED
          + " and exists (select from health_record r where r.member_id = m.id and r.file_on <= :day)"),
  DIAGNOSED_PERSONS(MEMBERS, Phrase.REGISTERED + " and " + Phrase.DIAGNOSED),
  TREATED_PERSONS(MEMBERS, Phrase.REGISTERED + " and " + Phrase.TREATED),
  SCHOOL_AGE_PERSONS(MEMBERS, Phrase.OF_SCHOOL_AGE),
  PUPILS_THIS_TERM(MEMBERS, Phrase.enrolled(":term")),
  PUPILS_LAST_TERM(MEMBERS, Phrase.enrolled(":lastterm")),
  SCHOOL_AGE_LAST_TERM_PERSONS(MEMBERS, Phrase.OF_SCHOOL_AGE_LAST_TERM),
  DROPOUTS_THIS_TERM(MEMBERS, Phrase.OF_SCHOOL_AGE + " and " + Schooling.outOfSchool(":term")),
  DROPOUTS_LAST_TERM(
      MEMBERS, Phrase.OF_SCHOOL_AGE_LAST_TERM + " and " + Schooling.outOfSchool(":lastterm")),
  DIBAO_PERSONS(MEMBERS, Phrase.REGISTERED + " and " + Phrase.DIBAO),
  F1_PERSONS(MEMBERS, Phrase.GRAVELY_ILL),
  F2_PERSONS(MEMBERS, Phrase.ILL_WITHOUT_WORK),
  F3_PERSONS(MEMBERS, Phrase.SEVERELY_DISABLED),
  F4_PERSONS(MEMBERS, Phrase.OLD_WITHOUT_WORK),
  F5_PERSONS(MEMBERS, Phrase.NEEDY_CHILD),
  FIVE_TYPES_PERSONS(MEMBERS, Phrase.FIVE_TYPES),
  FIVE_TYPES_IN_DIBAO_PERSONS(MEMBERS, Phrase.DIBAO + " and " + Phrase.FIVE_TYPES),
  FIVE_TYPES_IN_DIBAO_HOUSEHOLDS(MEMBERS, Phrase.DIBAO + " and " + Phrase.FIVE_TYPES),
  SAFETY_NET_PERSONS(MEMBERS, Phrase.SAFETY_NET),
  SAFETY_NET_HOUSEHOLDS(MEMBERS, Phrase.SAFETY_NET),

  WORK_ON_FILE(WORK, "e.year = :year"),
  STABLE_WORKERS(
      WORK,
      "e.year = :year and e.kind = 'MIGRANT' and e.months >= :months and "
          + Phrase.REGISTERED
          + " and "
          + Phrase.ON_THE_DAY),
  STABLE_WORKERS_LAST_YEAR(
      WORK,
      "e.year = :year - 1 and e.kind = 'MIGRANT' and e.months >= :months and h.kind = 'REGISTERED'"
          + " and m.joined_on <= :dayago and (m.left_on is null or m.left_on > :dayago)"),
  WORKSHOP_WORKERS(
      WORK,
      "e.year = :year and e.kind = 'WORKSHOP' and "
          + Phrase.REGISTERED
          + " and "
          + Phrase.ON_THE_DAY),
  JOBS_RECOMMENDED(WORK, "e.recommended"),

  CAUSES(
      PLACES,
      "select h.village_code, 'CAUSES:' || h.main_cause, count(*) from household h"
          + " join household_status s on s.household_id = h.id and s.valid @> :day::date"
          + " where h.village_code = any (:places) and h.main_cause is not null and "
          + Phrase.REGISTERED
          + " group by 1, 2"),
  TOWNSHIPS(PLACES, divisions("'TOWNSHIPS:' || d.township_kind", "d.level = 'TOWNSHIP'")),
  VILLAGES(PLACES, divisions("'VILLAGES'", "d.level = 'VILLAGE'")),
  POOR_VILLAGES(PLACES, divisions("'POOR_VILLAGES'", Phrase.EXITED_VILLAGE)),
  NON_POOR_VILLAGES_WITH_POOR(
      PLACES,
      divisions(
          "'NON_POOR_VILLAGES_WITH_POOR'",
          "d.poverty_village = 'NON_POOR' and exists (select from household h join household_status s"
              + " on s.household_id = h.id and s.valid @> :day::date where h.village_code = d.code and "
              + Phrase.REGISTERED
              + ")")),
  POOR_VILLAGES_WITH_SQUARE(
      PLACES,
      divisions(
          "'POOR_VILLAGES_WITH_SQUARE'",
          Phrase.EXITED_VILLAGE
              + " and exists (select from village_asset a where a.division_code = d.code"
              + " and a.kind = 'CULTURE_SQUARE' and a.valid @> :day::date)")),
  CULTURE_SQUARES(PLACES, assets("'CULTURE_SQUARES'", "a.kind = 'CULTURE_SQUARE'")),
  STATIONS(
      PLACES,
      assets(
          "'STATIONS:' || case when a.division_code like '%000000' then 'DISTRICT' when"
              + " a.division_code like '%000' then 'TOWNSHIP' else 'VILLAGE' end",
          "a.kind = 'ECOMMERCE_STATION'")),
  STAFFED_STATIONS(
      PLACES, assets("'STAFFED_STATIONS'", "a.kind = 'ECOMMERCE_STATION' and a.trained_staff > 0")),
  SKILL_SESSIONS(PLACES, sessions("SKILL_SESSIONS", "count(*)", "SKILL")),
  SKILL_ATTENDANCES(PLACES, sessions("SKILL_ATTENDANCES", "sum(t.attendees)", "SKILL")),
  LEADERS_TRAINED(PLACES, sessions("LEADERS_TRAINED", "sum(t.attendees)", "VILLAGE_LEADER")),
  WORKSHOPS(
      PLACES,
      "select w.village_code, 'WORKSHOPS', count(*) from workshop w where w.village_code = any (:places)"
          + " and w.opened_on <= :day and (w.closed_on is null or w.closed_on > :day) group by 1"),
  COOPERATIVES(PLACES, projects("COOPERATIVES", "count(*)")),
  COOPERATIVE_LABOR(PLACES, projects("COOPERATIVE_LABOR", "sum(j.labour)")),
  LEADERS(
      PLACES,
      "select l.division_code, 'LEADERS:' || l.staff_no, 1::bigint from division_leader l"
          + " where l.division_code = any (:places) and l.valid @> :day::date"
          + " and exists (select from division d where d.code = l.division_code"
          + " and d.level = 'VILLAGE')"),
  DEPARTMENTS(
      PLACES,
      "select u.division_code, 'DEPARTMENTS:' || u.unit, 1::bigint from division_unit u"
          + " where u.division_code = any (:places) and u.kind = 'DEPARTMENT' and u.valid @> :day::date");

  private final Part part;
  private final String sql;

  Tally(Part part, String sql) {
    this.part = part;
    this.sql = sql;
  }

  Part part() {
    return part;
  }

  String sql() {
    return sql;
  }

  /** Whether people or households on file are counted, of whom few must not be made out. */
  public boolean countsPeople() {
    return part != PLACES || this == CAUSES;
  }

  /** Households are counted once, however many of their members are meant. */
  boolean isOfHouseholdsOfMembers() {
    return part == MEMBERS && name().endsWith("_HOUSEHOLDS");
  }

  private static String divisions(String key, String which) {
    return "select d.code, "
        + key
        + ", 1::bigint from division d where d.code = any (:places) and d.valid @> :day::date and "
        + which;
  }

  private static String assets(String key, String which) {
    return "select a.division_code, "
        + key
        + ", count(*) from village_asset a where a.division_code = any (:places)"
        + " and a.valid @> :day::date and "
        + which
        + " group by 1, 2";
  }

  private static String sessions(String key, String count, String kind) {
    return "select t.division_code, '"
        + key
        + "', "
        + count
        + "::bigint from training_session t where t.division_code = any (:places) and t.kind = '"
        + kind
        + "' and t.held_on between :since and :day group by 1";
  }

  private static String projects(String key, String count) {
    return "select j.village_code, '"
        + key
        + "', "
        + count
        + "::bigint from industry_project j where j.village_code = any (:places)"
        + " and j.kind in ('COOPERATIVE', 'FARM') and j.started_on <= :day"
        + " and (j.ended_on is null or j.ended_on > :day) group by 1";
  }
}
