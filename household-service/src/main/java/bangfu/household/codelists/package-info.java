/** Code lists of the state and of the registration form, with labels in Chinese and English. */
@NullMarked
package bangfu.household.codelists;

import org.jspecify.annotations.NullMarked;
