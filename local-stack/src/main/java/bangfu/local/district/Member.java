package bangfu.local.district;

import bangfu.local.district.people.Person;
import java.time.LocalDate;

/** A person in a household since a day. */
record Member(Person person, LocalDate joinedOn) {}
