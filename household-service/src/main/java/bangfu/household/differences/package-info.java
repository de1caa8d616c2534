/**
 * What the lists of other offices say otherwise than the registry: a task to decide, never an
 * overwrite.
 */
@NullMarked
package bangfu.household.differences;

import org.jspecify.annotations.NullMarked;
