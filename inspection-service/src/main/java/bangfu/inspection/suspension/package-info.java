/** Payments that a registered issue asks to be suspended, for those who pay. */
@NullMarked
package bangfu.inspection.suspension;

import org.jspecify.annotations.NullMarked;
