package bangfu.household.lists;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.household.Stored;
import io.restassured.path.json.JsonPath;

/** A head and a child, of whom nothing else is known. */
public final class Family {
  public final String number;
  public final String head;
  public final String child;

  private Family(String number, String head, String child) {
    this.number = number;
    this.head = head;
    this.child = child;
  }

  /** Another family in this village. */
  public static Family in(String village) {
    String head = People.born("19750302");
    String child = People.born("20110903");
    String number = village + head.substring(13, 17);
    Handed.committed("OFFICE@430511", "villages", Csv.village(village));
    Handed.committed(
        "OFFICE@430511",
        "households",
        Csv.households(Csv.head(number, head), Csv.member(number, child, "20")));
    return new Family(number, head, child);
  }

  public String id() {
    return Stored.id(number);
  }

  public JsonPath stored() {
    return Stored.household(number);
  }
}
