/** Showing full identifiers to who may see them, with purpose and reason, and never unrecorded. */
@NullMarked
package bangfu.household.unmasking;

import org.jspecify.annotations.NullMarked;
