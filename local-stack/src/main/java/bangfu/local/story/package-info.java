/** The demo district's year 2020, told through the public APIs alone. */
@NullMarked
package bangfu.local.story;

import org.jspecify.annotations.NullMarked;
