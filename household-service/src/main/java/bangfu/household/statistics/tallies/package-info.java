/**
 * Counts by village from which every figure is made, in one statement, as of a day or an instant.
 */
@NullMarked
package bangfu.household.statistics.tallies;

import org.jspecify.annotations.NullMarked;
