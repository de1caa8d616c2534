/** Figures as of any day, each with what it was reckoned from. */
@NullMarked
package bangfu.household.statistics;

import org.jspecify.annotations.NullMarked;
