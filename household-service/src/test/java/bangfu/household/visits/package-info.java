@NullMarked
package bangfu.household.visits;

import org.jspecify.annotations.NullMarked;
