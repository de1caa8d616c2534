/** The change feed of this service. */
@NullMarked
package bangfu.subsidy.changes;

import org.jspecify.annotations.NullMarked;
