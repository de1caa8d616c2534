/**
 * People who may be registered twice: pairs found by signs, compared side by side, merged or marked
 * different, and remembered.
 */
@NullMarked
package bangfu.household.duplicates;

import org.jspecify.annotations.NullMarked;
