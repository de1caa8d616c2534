/**
 * Files into the registry: read in chunks into staging, checked as a whole, merged at once or not
 * at all (docs/adr/0004).
 */
@NullMarked
package bangfu.household.imports;

import org.jspecify.annotations.NullMarked;
