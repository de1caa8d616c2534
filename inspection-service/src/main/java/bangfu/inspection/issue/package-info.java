/** The ledger of issues 问题台账: from the draft to its closure, each step by who may take it. */
@NullMarked
package bangfu.inspection.issue;

import org.jspecify.annotations.NullMarked;
