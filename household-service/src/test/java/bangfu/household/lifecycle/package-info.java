@NullMarked
package bangfu.household.lifecycle;

import org.jspecify.annotations.NullMarked;
