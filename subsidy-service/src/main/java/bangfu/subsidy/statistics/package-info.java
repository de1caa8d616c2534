/** Figures of what was paid. */
@NullMarked
package bangfu.subsidy.statistics;

import org.jspecify.annotations.NullMarked;
