/** Stories over HTTP against the packaged services, and what happens when things break. */
@NullMarked
package bangfu.system;

import org.jspecify.annotations.NullMarked;
