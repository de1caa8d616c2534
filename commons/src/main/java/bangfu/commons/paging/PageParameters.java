package bangfu.commons.paging;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of every list, for {@code @BeanParam}.
 *
 * @param limit how many items at most; {@link PageRequest#DEFAULT_LIMIT} if absent
 * @param cursor where the page before ended; the first page if absent
 */
public record PageParameters(
    @Parameter(description = "Items on a page, 1–500", example = "50") @QueryParam("limit")
        @Nullable Integer limit,
    @Parameter(description = "`next` of the page before") @QueryParam("cursor")
        @Nullable String cursor) {}
