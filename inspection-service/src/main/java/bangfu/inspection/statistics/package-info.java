/** Figures of the ledger and of the inspection, as of any day. */
@NullMarked
package bangfu.inspection.statistics;

import org.jspecify.annotations.NullMarked;
