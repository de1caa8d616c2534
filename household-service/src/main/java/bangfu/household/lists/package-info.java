/**
 * The lists of other offices (civil affairs, insurance, health, schools, housing, police, …): what
 * each row says of a person or household, and which office may hand which list in.
 */
@NullMarked
package bangfu.household.lists;

import org.jspecify.annotations.NullMarked;
