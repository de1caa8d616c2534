/**
 * Public notices 公示: a frozen list that hangs in a village for its days, what may be shown of it,
 * and the objections that stop the clock.
 */
@NullMarked
package bangfu.household.notices;

import org.jspecify.annotations.NullMarked;
