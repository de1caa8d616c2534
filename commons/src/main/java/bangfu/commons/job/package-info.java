/** Long work that survives a crash, and the operations that show its progress. */
@NullMarked
package bangfu.commons.job;

import org.jspecify.annotations.NullMarked;
