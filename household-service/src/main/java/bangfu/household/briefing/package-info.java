/** The report's figures in one document, to be read by machines or printed. */
@NullMarked
package bangfu.household.briefing;

import org.jspecify.annotations.NullMarked;
