/** Cross-village checks 村级交叉检查: which village's team inspects which other village. */
@NullMarked
package bangfu.inspection.assignment;

import org.jspecify.annotations.NullMarked;
