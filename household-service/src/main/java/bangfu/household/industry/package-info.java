/** Workshops 扶贫车间, cooperatives, farms and industry projects, and the households taking part. */
@NullMarked
package bangfu.household.industry;

import org.jspecify.annotations.NullMarked;
