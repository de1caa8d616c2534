/** Drawing lots that anybody can repeat: a seed and a documented generator, no framework. */
@NullMarked
package bangfu.inspection.lots;

import org.jspecify.annotations.NullMarked;
