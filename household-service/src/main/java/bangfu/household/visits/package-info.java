/** Visits of cadres to households 走访. */
@NullMarked
package bangfu.household.visits;

import org.jspecify.annotations.NullMarked;
