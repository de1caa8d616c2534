/** What every endpoint does alike: strict input, preconditions, response headers. */
@NullMarked
package bangfu.commons.http;

import org.jspecify.annotations.NullMarked;
