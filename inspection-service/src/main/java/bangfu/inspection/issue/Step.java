package bangfu.inspection.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step that an issue has taken. */
public record Step(Command command, @Nullable IssueState from, IssueState to, LocalDate on) {}
