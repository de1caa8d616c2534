/** Keyset pages and their signed, opaque cursors. */
@NullMarked
package bangfu.commons.paging;

import org.jspecify.annotations.NullMarked;
