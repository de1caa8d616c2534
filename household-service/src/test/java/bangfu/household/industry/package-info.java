@NullMarked
package bangfu.household.industry;

import org.jspecify.annotations.NullMarked;
