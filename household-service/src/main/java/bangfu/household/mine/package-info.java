/** What helpers see of the households linked to them, and households of their own record. */
@NullMarked
package bangfu.household.mine;

import org.jspecify.annotations.NullMarked;
