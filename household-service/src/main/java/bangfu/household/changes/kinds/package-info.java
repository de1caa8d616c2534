/** The kinds of change, what each of them says, who may propose and who decides it. */
@NullMarked
package bangfu.household.changes.kinds;

import org.jspecify.annotations.NullMarked;
