/** Programmes, the terms they are paid for, and their dated standards. */
@NullMarked
package bangfu.subsidy.programmes;

import org.jspecify.annotations.NullMarked;
