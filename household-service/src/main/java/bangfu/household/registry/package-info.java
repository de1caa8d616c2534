/** Households and their members: what is on file, and the correction of plain facts. */
@NullMarked
package bangfu.household.registry;

import org.jspecify.annotations.NullMarked;
