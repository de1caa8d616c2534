package bangfu.household.statistics;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.testsupport.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A village whose figures are known, and facts put beside it as imports and acts would. */
public final class Facts {
  private static final String OFFICE = "OFFICE@430511";

  private Facts() {}

  /**
   * Three registered households with seven persons, of which one with two is still poor, and one
   * that is not registered.
   */
  public static void village(String village) {
    Handed.committed(OFFICE, "villages", Csv.village(village));
    String one = village + "0001";
    String two = village + "0002";
    String poor = village + "0003";
    String pupil = People.born("20110903");
    Handed.committed(
        OFFICE,
        "households",
        Csv.households(
            Csv.head(one, People.born("19700101"), "exitedOn", "2017-12-31"),
            Csv.member(one, pupil, "20"),
            Csv.head(two, People.born("19710101"), "exitedOn", "2019-12-31", "mainCause", "02"),
            Csv.member(two, People.born("20080505"), "20"),
            Csv.member(two, People.born("20090606"), "30"),
            Csv.head(poor, People.born("19720101"), "disabilityType", "4", "disabilityGrade", "1"),
            Csv.member(poor, People.born("20200601"), "20", "joinedOn", "2020-06-01"),
            Csv.head(
                village + "0004",
                People.born("19500101"),
                "kind",
                "NON_REGISTERED",
                "attribute",
                "TEKUN",
                "identifiedOn",
                "",
                "mainCause",
                "",
                "helperStaffNo",
                "")));
    Handed.committed(OFFICE, "enrolments", Csv.ENROLMENTS + pupil + ",2020-SPRING,03,示例小学,true\n");
  }

  /** Runs statements past the service; {@code VILLAGE} stands for the code of the village. */
  public static void put(String village, String... statements) {
    try (Connection superuser = Databases.superuser("household");
        var statement = superuser.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql.replaceAll("VILLAGE(?!_)", village));
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** What the database's clock says. */
  public static Instant now() {
    try (Connection superuser = Databases.superuser("household");
        var statement = superuser.createStatement();
        var rows = statement.executeQuery("select clock_timestamp()")) {
      rows.next();
      return rows.getObject(1, OffsetDateTime.class).toInstant();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** The member of the village born that day, as a subselect. */
  public static String born(String day) {
    return "(select id from member where village_code = 'VILLAGE' and birth_date = '" + day + "')";
  }

  /** The household of the village with this number, as a subselect. */
  public static String household(int number) {
    return "(select id from household where household_no = 'VILLAGE" + "000" + number + "')";
  }
}
