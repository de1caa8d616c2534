/** The revision log: history, evidence and change feed of everything that changes. */
@NullMarked
package bangfu.commons.revision;

import org.jspecify.annotations.NullMarked;
