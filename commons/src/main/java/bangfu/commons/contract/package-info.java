/** What the published OpenAPI documents have in common. */
@NullMarked
package bangfu.commons.contract;

import org.jspecify.annotations.NullMarked;
