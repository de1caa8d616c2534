/** Small cells: counts of so few people that a figure would point at them. */
@NullMarked
package bangfu.household.statistics.cells;

import org.jspecify.annotations.NullMarked;
