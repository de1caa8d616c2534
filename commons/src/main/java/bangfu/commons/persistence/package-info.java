/**
 * Transactions that carry the caller's scope into the database, and what to say when it is away.
 */
@NullMarked
package bangfu.commons.persistence;

import org.jspecify.annotations.NullMarked;
