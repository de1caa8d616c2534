/** Who is calling, in which roles, for which divisions; the scope that every query takes. */
@NullMarked
package bangfu.commons.caller;

import org.jspecify.annotations.NullMarked;
