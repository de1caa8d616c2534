/** Payments that the inspection demands to wait, as its feed tells them. */
@NullMarked
package bangfu.subsidy.suspensions;

import org.jspecify.annotations.NullMarked;
