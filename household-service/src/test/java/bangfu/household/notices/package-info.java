@NullMarked
package bangfu.household.notices;

import org.jspecify.annotations.NullMarked;
