/**
 * What was paid although the inspection has objected: a list to review, never a demand by itself.
 */
@NullMarked
package bangfu.subsidy.recoveries;

import org.jspecify.annotations.NullMarked;
