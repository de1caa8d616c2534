/** The business clock and the dates of acts that happened in the world. */
@NullMarked
package bangfu.commons.clock;

import org.jspecify.annotations.NullMarked;
