/** What was changed about a household, by whom and why: the revision log, read field by field. */
@NullMarked
package bangfu.household.history;

import org.jspecify.annotations.NullMarked;
