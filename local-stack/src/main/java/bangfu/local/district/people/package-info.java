/** Invented people: names, citizen ids that no living person bears, and families whose ages fit. */
@NullMarked
package bangfu.local.district.people;

import org.jspecify.annotations.NullMarked;
