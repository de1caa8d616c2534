/** The registry feed: every change of a household or a village, in commit order. */
@NullMarked
package bangfu.household.changes;

import org.jspecify.annotations.NullMarked;
