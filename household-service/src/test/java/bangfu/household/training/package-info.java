@NullMarked
package bangfu.household.training;

import org.jspecify.annotations.NullMarked;
