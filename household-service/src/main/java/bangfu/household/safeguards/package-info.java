/** Whether a household's food, clothing, schooling, medical care, house and water are safe, and whether it may exit. */
@NullMarked
package bangfu.household.safeguards;

import org.jspecify.annotations.NullMarked;
