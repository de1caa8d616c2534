/**
 * Two worries less, three guarantees and water 两不愁三保障 + 饮水, income per person, and whether a
 * household or a village may exit, judged by the facts on file.
 */
@NullMarked
package bangfu.household.safeguards;

import org.jspecify.annotations.NullMarked;
