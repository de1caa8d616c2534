/** What villages have, and counts that are stated with a source instead of derived. */
@NullMarked
package bangfu.household.assets;

import org.jspecify.annotations.NullMarked;
