/**
 * Payment batches: drawn up, released by a second person, settled by the bank's returns, reissued.
 */
@NullMarked
package bangfu.subsidy.disbursement;

import org.jspecify.annotations.NullMarked;
