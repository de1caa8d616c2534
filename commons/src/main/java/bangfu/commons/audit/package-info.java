/**
 * Who read which full identifiers, and who was refused: entries that nobody can quietly change,
 * remove or reorder.
 */
@NullMarked
package bangfu.commons.audit;

import org.jspecify.annotations.NullMarked;
