/** The files that a bank reads and writes. */
@NullMarked
package bangfu.subsidy.disbursement.bank;

import org.jspecify.annotations.NullMarked;
