package bangfu.household.kernel;

import bangfu.commons.caller.Roles;
import bangfu.commons.export.Column;
import bangfu.commons.export.ExportFormat;
import bangfu.commons.export.ExportedList;
import bangfu.commons.export.Exports;
import bangfu.commons.export.Purpose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Lists that no registry would hold, exported as every list is. */
@Path("/api/v1/test-exports/{list}")
@RolesAllowed({Roles.OFFICE, Roles.VILLAGE, Roles.HELPER, Roles.HOUSEHOLD})
public class TestExportsResource {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("text", "t.text"),
          Column.number("number", "t.number"),
          Column.flag("flag", "t.flag"),
          Column.codes("codes", "t.codes"),
          Column.shown("shown", "t.text", (stored, row) -> "<" + stored + ">"));

  private final Exports exports;

  TestExportsResource(Exports exports) {
    this.exports = exports;
  }

  @GET
  @Produces({
    "application/json",
    ExportFormat.NDJSON_TYPE,
    ExportFormat.CSV_TYPE,
    ExportFormat.XLSX_TYPE
  })
  @Operation(hidden = true)
  public Response list(
      @PathParam("list") String list, @QueryParam("purpose") @Nullable Purpose purpose) {
    var format = exports.wanted();
    return format.isEmpty()
        ? Response.ok("{\"page\":true}", "application/json").build()
        : exports.answer(format.get(), purpose, all(list));
  }

  private static ExportedList all(String name) {
    return switch (name) {
      case "odd" ->
          rows(
              "(values (1, '=1+1', -1.5, true, array['01', '02']),"
                  + " (2, '说\"好\",' || chr(10), null, false, array[]::text[]),"
                  + " (3, chr(9) || '-x', 2, null, null), (4, '＝1', 3, null, array['@a']))"
                  + " t (n, text, number, flag, codes)");
      case "many" -> rows(series("1"));
      case "broken" -> rows(series("1 / (n - 100000)"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String series(String number) {
    return "(select n, repeat('长', 20) as text, "
        + number
        + " as number, true as flag, null::text[] as codes"
        + " from (select generate_series(1, 20000000) as n) g) t";
  }

  private static ExportedList rows(String from) {
    return new ExportedList("tests", COLUMNS, "from " + from, new Object[0]);
  }
}
