/** The one door through which households change: proposed, reviewed, decided, recorded. */
@NullMarked
package bangfu.household.changes;

import org.jspecify.annotations.NullMarked;
