/** PostgreSQL, the issuer and the three packaged services, started and ended together. */
@NullMarked
package bangfu.local.stack;

import org.jspecify.annotations.NullMarked;
