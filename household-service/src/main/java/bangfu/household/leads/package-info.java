/**
 * Leads 线索: what named rules find in the facts, for the village to verify and the township to
 * close.
 */
@NullMarked
package bangfu.household.leads;

import org.jspecify.annotations.NullMarked;
