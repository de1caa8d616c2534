/**
 * The local copy of the registry: households, members, enrolments and accounts as its feed tells
 * them.
 */
@NullMarked
package bangfu.subsidy.registry;

import org.jspecify.annotations.NullMarked;
