/**
 * The copy of the registry: villages, their leaders, households and who helps them, by its feed.
 */
@NullMarked
package bangfu.inspection.registry;

import org.jspecify.annotations.NullMarked;
