package bangfu.household;

import static bangfu.household.As.as;

import io.restassured.path.json.JsonPath;

/** What is on file. */
public final class Stored {
  private static final String OFFICE = "OFFICE@430511";

  private Stored() {}

  /** The id of a household by its number. */
  public static String id(String number) {
    return as(OFFICE)
        .get("/api/v1/households?limit=500&villageCode=" + number.substring(0, 12))
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.householdNo == '" + number + "' }.id");
  }

  /** A household by its number, as the district sees it. */
  public static JsonPath household(String number) {
    return as(OFFICE)
        .get("/api/v1/households/" + id(number))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Stores another household with an account and one pupil; answers its number. */
  public static String family(String village) {
    String number = village + String.format("%04d", People.next("bangfu.test.families"));
    Handed.committed(OFFICE, "villages", Csv.village(village));
    String pupil = People.born("20110903");
    Handed.committed(
        OFFICE,
        "households",
        Csv.households(
            Csv.head(
                number,
                People.born("19700101"),
                "phone",
                "19900000001",
                "bankName",
                "示例银行",
                "bankAccount",
                "6230580000000000001",
                "accountHolder",
                "示例某"),
            Csv.member(number, pupil, "20", "disabilityType", "4", "disabilityGrade", "2")));
    Handed.committed(OFFICE, "enrolments", Csv.ENROLMENTS + pupil + ",2020-SPRING,03,示例小学,true\n");
    return number;
  }
}
