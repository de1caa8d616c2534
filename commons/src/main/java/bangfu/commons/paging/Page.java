package bangfu.commons.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the items in their order
 * @param next cursor of the next page; null on the last
 * @param total how many there are in the caller's scope; only where asked for, on the first page
 */
public record Page<T>(
    List<T> items,
    @Schema(description = "Cursor of the next page; null on the last", nullable = true)
        @Nullable String next,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Count within the caller's scope, only with count=true")
        @Nullable Long total) {}
