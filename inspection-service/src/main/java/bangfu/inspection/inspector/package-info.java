/** Inspectors 督查员: trained, certified for a time, never sent where they are at home. */
@NullMarked
package bangfu.inspection.inspector;

import org.jspecify.annotations.NullMarked;
