/**
 * A real PostgreSQL 18 and a real OpenID Connect issuer, started inside the JVM without installing
 * anything: for tests and the local stack, on the loopback address only.
 */
@NullMarked
package bangfu.embedded;

import org.jspecify.annotations.NullMarked;
