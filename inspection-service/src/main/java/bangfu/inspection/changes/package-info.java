/** What this service tells others: its change feed. */
@NullMarked
package bangfu.inspection.changes;

import org.jspecify.annotations.NullMarked;
