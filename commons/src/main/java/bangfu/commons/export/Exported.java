package bangfu.commons.export;

import bangfu.commons.caller.Caller;
import java.time.Instant;

/**
 * A list was taken out, whole or in part. Fired when the stream has ended, for whoever keeps
 * account of what left the house.
 *
 * @param rows how many left
 * @param complete whether it was all of them; the caller may have gone away before
 */
public record Exported(
    Caller caller,
    String list,
    ExportFormat format,
    Purpose purpose,
    Instant at,
    long rows,
    boolean complete) {}
