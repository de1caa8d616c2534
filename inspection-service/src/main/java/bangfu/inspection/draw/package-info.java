/** Spot checks 抽查: which households are visited by whom, drawn so that anybody can re-run it. */
@NullMarked
package bangfu.inspection.draw;

import org.jspecify.annotations.NullMarked;
