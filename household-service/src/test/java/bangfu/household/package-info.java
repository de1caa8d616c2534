@NullMarked
package bangfu.household;

import org.jspecify.annotations.NullMarked;
