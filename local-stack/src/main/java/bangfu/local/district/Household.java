package bangfu.local.district;

import bangfu.local.district.people.Relation;
import java.util.List;

/**
 * A household with its members, the head first.
 *
 * @param number 16 digits: the village's 12 and 4 running
 */
record Household(
    String number,
    Home home,
    Classification classification,
    Contact contact,
    List<Member> members) {

  boolean registered() {
    return classification.standing().registered();
  }

  List<Member> with(Relation relation) {
    return members.stream().filter(member -> member.person().relation() == relation).toList();
  }

  Household withAccountHolder(String name) {
    return new Household(number, home, classification, contact.withAccountHolder(name), members);
  }
}
