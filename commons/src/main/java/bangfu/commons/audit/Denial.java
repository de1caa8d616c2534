package bangfu.commons.audit;

import bangfu.commons.caller.Caller;
import bangfu.commons.value.DivisionCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A request that was answered with 403 or 404, on its way to be recorded.
 *
 * @param outcome what it would be recorded as
 * @param ids the ids in the path, from the left
 * @param divisions the divisions in the path
 */
record Denial(
    Instant at,
    Caller who,
    Outcome outcome,
    Access access,
    List<UUID> ids,
    List<DivisionCode> divisions,
    String traceId) {}
