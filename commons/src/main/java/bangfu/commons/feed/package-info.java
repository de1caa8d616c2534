/** The reading side of another service's change feed. */
@NullMarked
package bangfu.commons.feed;

import org.jspecify.annotations.NullMarked;
