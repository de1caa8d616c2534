/** What every service does alike, tried over HTTP and against a real database. */
@NullMarked
package bangfu.household.kernel;

import org.jspecify.annotations.NullMarked;
