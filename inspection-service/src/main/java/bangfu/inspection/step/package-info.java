/** The steps of an issue: each command with its guards, by who may take it. */
@NullMarked
package bangfu.inspection.step;

import org.jspecify.annotations.NullMarked;
