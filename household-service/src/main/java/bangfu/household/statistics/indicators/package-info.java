/**
 * Indicators (domain.md §6): what each is, and its figures for any division, as of any day or
 * instant.
 */
@NullMarked
package bangfu.household.statistics.indicators;

import org.jspecify.annotations.NullMarked;
