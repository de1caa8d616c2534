/** What the tests of this service share. */
@NullMarked
package bangfu.inspection;

import org.jspecify.annotations.NullMarked;
