/**
 * Values that the state itself defines or that every service must read alike: identity numbers,
 * division codes, amounts, terms. Each refuses what is not well-formed, so that whoever holds one
 * need not check again.
 */
@NullMarked
package bangfu.commons.value;

import org.jspecify.annotations.NullMarked;
