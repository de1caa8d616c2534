package bangfu.local.district;

import bangfu.local.district.people.Person;
import bangfu.local.district.people.Relation;
import java.util.List;

/**
 * A household with its members, the head first.
 *
 * @param number 16 digits: the village's 12 and 4 running
 * @param lacksLabour 整户无劳动力: flagged as having nobody who can work
 */
record Household(
    String number,
    Home home,
    Classification classification,
    Contact contact,
    boolean lacksLabour,
    List<Member> members) {

  boolean registered() {
    return classification.standing().registered();
  }

  List<Member> with(Relation relation) {
    return members.stream().filter(member -> member.person().relation() == relation).toList();
  }

  Household withAccountHolder(String name) {
    return new Household(
        number, home, classification, contact.withAccountHolder(name), lacksLabour, members);
  }

  Household withoutLabour() {
    return new Household(number, home, classification, contact, true, members);
  }

  /** With the person as it is now. */
  Household with(Person before, Person now) {
    List<Member> changed =
        members.stream()
            .map(m -> m.person().equals(before) ? new Member(now, m.joinedOn()) : m)
            .toList();
    return new Household(number, home, classification, contact, lacksLabour, changed);
  }
}
