/** Filters of list queries that fail closed. */
@NullMarked
package bangfu.subsidy.listing;

import org.jspecify.annotations.NullMarked;
