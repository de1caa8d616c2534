/** Campaigns 回头看: a period, a division and the checklist of its visits. */
@NullMarked
package bangfu.inspection.campaign;

import org.jspecify.annotations.NullMarked;
