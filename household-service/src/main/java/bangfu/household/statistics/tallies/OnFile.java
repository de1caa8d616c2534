package bangfu.household.statistics.tallies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The registry as it was on file at an instant: tables by the names of the tables, made of the
 * latest snapshot of each household recorded by then. So the statement of a day, word for word,
 * also answers for an instant. Facts of villages carry the instant of their recording themselves.
 */
final class OnFile {
  private static final String SNAPSHOTS = " from onfile f join revision r on r.seq = f.seq, ";
  private static final String OF_MEMBERS =
      SNAPSHOTS
          + "jsonb_array_elements(r.snapshot -> 'members') mm(v), jsonb_to_recordset(mm.v -> '";
  private static final String MEMBER_ID = "select (mm.v ->> 'id')::uuid as member_id, ";
  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put(
        "household",
        "select r.aggregate_id as id, r.division_code as village_code, r.snapshot ->> 'kind' as kind,"
            + " r.snapshot ->> 'attribute' as attribute, r.snapshot ->> 'mainCause' as main_cause,"
            + " array(select jsonb_array_elements_text(coalesce(r.snapshot -> 'flags', '[]'))) as flags"
            + " from onfile f join revision r on r.seq = f.seq");
    ofHousehold("household_status", "statuses", "x.status", "status text");
    ofHousehold("household_helper", "helpers", "x.\"staffNo\" as staff_no", "\"staffNo\" text");
    TABLES.put(
        "member",
        "select x.id, r.aggregate_id as household_id, x.\"birthDate\" as birth_date,"
            + " x.\"joinedOn\" as joined_on, x.\"leftOn\" as left_on, coalesce(x.health, '{}') as health,"
            + " x.\"laborSkill\" as labor_skill, x.\"disabilityType\" as disability_type,"
            + " x.\"disabilityGrade\" as disability_grade"
            + SNAPSHOTS
            + "jsonb_to_recordset(r.snapshot -> 'members') as x(id uuid, \"birthDate\" date,"
            + " \"joinedOn\" date, \"leftOn\" date, health text[], \"laborSkill\" text,"
            + " \"disabilityType\" text, \"disabilityGrade\" text)");
    TABLES.put(
        "housing_certificate",
        "select r.aggregate_id as household_id, x.grade, x.\"certifiedOn\" as certified_on,"
            + " x.\"acceptedOn\" as accepted_on"
            + SNAPSHOTS
            + "jsonb_to_recordset(r.snapshot -> 'housing') as x(grade text, \"certifiedOn\" date,"
            + " \"acceptedOn\" date)");
    TABLES.put(
        "monitoring",
        "select r.aggregate_id as household_id, x.kind, x.\"identifiedOn\" as identified_on,"
            + " x.\"eliminatedOn\" as eliminated_on"
            + SNAPSHOTS
            + "jsonb_to_recordset(r.snapshot -> 'monitoring') as x(kind text, \"identifiedOn\" date,"
            + " \"eliminatedOn\" date)");
    ofMember("insurance", "insurances", "x.year, x.kind", "year integer, kind text");
    ofMember(
        "major_disease",
        "majorDiseases",
        "x.\"diagnosedOn\" as diagnosed_on, x.\"treatedOn\" as treated_on",
        "\"diagnosedOn\" date, \"treatedOn\" date");
    ofMember("enrolment", "enrolments", "x.term, x.stage", "term text, stage text");
    ofMember(
        "school_absence",
        "absences",
        "x.term, x.\"medicallyUnfit\" as medically_unfit",
        "term text, \"medicallyUnfit\" boolean");
    ofMember(
        "employment",
        "employments",
        "x.year, x.kind, x.months, x.recommended",
        "year integer, kind text, months integer, recommended boolean");
    ofMember(
        "welfare",
        "welfare",
        "x.benefit, daterange(x.\"from\", x.\"to\") as valid",
        "benefit text, \"from\" date, \"to\" date");
    TABLES.put(
        "health_record",
        MEMBER_ID
            + "(mm.v -> 'healthRecord' ->> 'fileOn')::date as file_on"
            + SNAPSHOTS
            + "jsonb_array_elements(r.snapshot -> 'members') mm(v)");
    for (String table :
        new String[] {
          "training_session",
          "workshop",
          "industry_project",
          "village_asset",
          "division_unit",
          "division_leader"
        }) {
      TABLES.put(table, "select * from " + table + " where recorded_at <= :at");
    }
  }

  private OnFile() {}

  /** The tables that a statement speaks of, to stand before it. */
  static String before(String statement) {
    String tables =
        TABLES.entrySet().stream()
            .filter(table -> speaksOf(statement, table.getKey()))
            .map(table -> table.getKey() + " as (" + table.getValue() + ")")
            .collect(Collectors.joining(", "));
    return "with onfile as materialized (select v.seq from households_on_file(:at) l"
        + " join revision v on v.seq = l.on_file where v.division_code = any (:places))"
        + (tables.isEmpty() ? " " : ", " + tables + " ");
  }

  private static boolean speaksOf(String statement, String table) {
    return Pattern.compile("\\b(from|join) " + table + "\\b").matcher(statement).find();
  }

  private static void ofHousehold(String table, String list, String columns, String types) {
    TABLES.put(
        table,
        "select r.aggregate_id as household_id, daterange(x.\"from\", x.\"to\") as valid, "
            + columns
            + SNAPSHOTS
            + "jsonb_to_recordset(r.snapshot -> '"
            + list
            + "') as x("
            + types
            + ", \"from\" date, \"to\" date)");
  }

  private static void ofMember(String table, String list, String columns, String types) {
    TABLES.put(table, MEMBER_ID + columns + OF_MEMBERS + list + "') as x(" + types + ")");
  }
}
