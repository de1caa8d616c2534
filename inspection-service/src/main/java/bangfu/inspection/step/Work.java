package bangfu.inspection.step;

import bangfu.commons.caller.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which issue is to take a step, and who asks.
 *
 * @param ifMatch the version that the step was decided on
 */
record Work(UUID issue, @Nullable String ifMatch, Caller caller) {}
