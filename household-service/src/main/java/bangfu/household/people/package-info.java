/** Finding a person by the citizen id, which must never stand in a URL. */
@NullMarked
package bangfu.household.people;

import org.jspecify.annotations.NullMarked;
