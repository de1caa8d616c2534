/** What each kind of change demands of a household, and what it does to it. */
@NullMarked
package bangfu.household.changes.effects;

import org.jspecify.annotations.NullMarked;
