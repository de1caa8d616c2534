/** The registry feed: every change of a household or a village, in commit order. */
@NullMarked
package bangfu.household.feed;

import org.jspecify.annotations.NullMarked;
