package bangfu.inspection.issue;

import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue as it is drafted.
 *
 * @param reportedOn the day it was found or handed down; its year stands in the number
 * @param visitId the visit it was found on, if it was
 * @param demand only with a person
 */
public record Draft(
    Source source,
    DivisionCode village,
    @Nullable Category category,
    @Nullable Severity severity,
    String description,
    LocalDate reportedOn,
    @Nullable String sourceDocument,
    @Nullable UUID householdId,
    @Nullable UUID personId,
    @Nullable UUID visitId,
    @Nullable Demand demand,
    List<Evidence> evidence) {}
