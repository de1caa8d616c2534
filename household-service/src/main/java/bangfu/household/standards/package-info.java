/**
 * Dated standards: poverty lines and thresholds. A day without one has no answer, never last
 * year's.
 */
@NullMarked
package bangfu.household.standards;

import org.jspecify.annotations.NullMarked;
