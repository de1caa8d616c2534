/** {@code ./run}: everything on this machine with one command, and the demo district in it. */
@NullMarked
package bangfu.local;

import org.jspecify.annotations.NullMarked;
