package bangfu.household.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row on its way into staging.
 *
 * @param row line of the file
 * @param values texts, numbers, booleans, dates, UUIDs, byte arrays, string arrays or null, as the
 *     columns of the {@link StageTable}
 */
public record StagedRow(long row, List<@Nullable Object> values) {}
