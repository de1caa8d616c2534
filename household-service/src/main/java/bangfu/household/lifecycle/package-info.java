/**
 * The life cycle of a household on the register: procedures as dated definitions, the proceedings
 * that follow them step by step, and the table of statuses that they may lead to.
 */
@NullMarked
package bangfu.household.lifecycle;

import org.jspecify.annotations.NullMarked;
