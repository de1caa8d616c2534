/** A request sent twice has one effect and one answer. */
@NullMarked
package bangfu.commons.idempotency;

import org.jspecify.annotations.NullMarked;
