/** Administrative divisions as versions in time, and the district leaders linked to them. */
@NullMarked
package bangfu.household.divisions;

import org.jspecify.annotations.NullMarked;
