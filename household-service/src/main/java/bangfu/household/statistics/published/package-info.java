/**
 * Published months: all figures frozen as of a month's last day, never changed; a correction stands
 * beside.
 */
@NullMarked
package bangfu.household.statistics.published;

import org.jspecify.annotations.NullMarked;
