/** Training sessions 技能培训 and who of the registered came. */
@NullMarked
package bangfu.household.training;

import org.jspecify.annotations.NullMarked;
