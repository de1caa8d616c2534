@NullMarked
package bangfu.household.assets;

import org.jspecify.annotations.NullMarked;
