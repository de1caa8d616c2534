/** Rolls of a village: publicity, objections, and the approvals of the offices. */
@NullMarked
package bangfu.subsidy.rolls;

import org.jspecify.annotations.NullMarked;
