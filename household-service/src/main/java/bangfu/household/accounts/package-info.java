/** Which login is which member of a household, so that a household can see its own record. */
@NullMarked
package bangfu.household.accounts;

import org.jspecify.annotations.NullMarked;
