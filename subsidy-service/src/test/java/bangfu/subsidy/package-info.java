/** Tests of the subsidy service; what they share. */
@NullMarked
package bangfu.subsidy;

import org.jspecify.annotations.NullMarked;
