/**
 * One way to fail: a domain problem with a stable code, and the one place that makes RFC 9457 of
 * it.
 */
@NullMarked
package bangfu.commons.problem;

import org.jspecify.annotations.NullMarked;
