/** Visits to drawn households, and what was found there. */
@NullMarked
package bangfu.inspection.visit;

import org.jspecify.annotations.NullMarked;
