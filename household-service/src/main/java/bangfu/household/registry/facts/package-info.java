/**
 * What is known of a household and its members beyond who they are: facts with days and sources.
 */
@NullMarked
package bangfu.household.registry.facts;

import org.jspecify.annotations.NullMarked;
