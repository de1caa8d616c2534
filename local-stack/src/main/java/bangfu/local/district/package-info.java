/**
 * The demo district: invented villages, households, pupils and staff that add up to the published
 * figures of Beita District as of 2020-09-30, the same bytes on every run.
 */
@NullMarked
package bangfu.local.district;

import org.jspecify.annotations.NullMarked;
