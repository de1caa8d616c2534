/** The divisions that figures are asked for, with the codes they have or had. */
@NullMarked
package bangfu.household.statistics.areas;

import org.jspecify.annotations.NullMarked;
