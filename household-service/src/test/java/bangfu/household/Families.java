package bangfu.household;

import java.util.Map;

/** Households with the people and helpers that a test needs. */
public final class Families {
  private static final String OFFICE = "OFFICE@430511";

  /** What the head of {@link #of} has on file. */
  public static final String PHONE = "19900000001";

  public static final String ACCOUNT = "6230580000000000001";

  private Families() {}

  /** A household with an account, helped by this member of staff. */
  public record Family(String id, String number, String headCitizenId, String childCitizenId) {}

  /** A grown-up head and a child of another one's age. */
  public static Family of(String village, String helper) {
    String number = village + String.format("%04d", People.next("bangfu.test.families"));
    String head = People.born("19700101");
    String child = People.born("20200903");
    Handed.committed(OFFICE, "villages", Csv.village(village));
    Map<String, String> row =
        Csv.head(
            number,
            head,
            "phone",
            PHONE,
            "bankName",
            "示例银行",
            "bankAccount",
            ACCOUNT,
            "accountHolder",
            "示例某",
            "helperStaffNo",
            helper);
    Handed.committed(
        OFFICE,
        "households",
        Csv.households(
            row, Csv.member(number, child, "20", "joinedOn", "2020-09-03", "laborSkill", "05")));
    return new Family(Stored.id(number), number, head, child);
  }

  /** The id of the member at this place, the head being the first. */
  public static String member(Family family, int place) {
    return Stored.household(family.number()).getString("members[" + place + "].id");
  }
}
