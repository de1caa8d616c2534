package bangfu.commons.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list as it is handed out whole.
 *
 * @param name names the file: the list's, never a person's or a place's
 * @param from the statement after its columns, from {@code from} to {@code order by}
 * @param arguments of the statement; the caller's scope is among them
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to the statement, never compared
public record ExportedList(
    String name, List<Column> columns, String from, @Nullable Object[] arguments) {
  public ExportedList {
    columns = List.copyOf(columns);
    arguments = Arrays.copyOf(arguments, arguments.length);
  }

  String sql() {
    return columns.stream().map(Column::selected).collect(Collectors.joining(", ", "select ", " "))
        + from;
  }
}
