package bangfu.household.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two snapshots of a household. Things in lists have no fixed place, so their
 * step in a pointer is what names them: the id of a member, the term of an enrolment.
 */
public final class Differences {
  /** What names a thing in each list. */
  private static final Map<String, List<String>> NAMES =
      Map.ofEntries(
          Map.entry("members", List.of("id")),
          Map.entry("statuses", List.of("from")),
          Map.entry("helpers", List.of("staffNo", "from")),
          Map.entry("monitoring", List.of("id")),
          Map.entry("measures", List.of("id")),
          Map.entry("incomes", List.of("periodKind", "from")),
          Map.entry("housing", List.of("certifiedOn")),
          Map.entry("surveys", List.of("surveyedOn")),
          Map.entry("enrolments", List.of("term")),
          Map.entry("absences", List.of("term")),
          Map.entry("insurances", List.of("year", "kind")),
          Map.entry("majorDiseases", List.of("disease")),
          Map.entry("welfare", List.of("benefit", "from")),
          Map.entry("employments", List.of("year", "kind")));

  /** Follows from the change itself. */
  private static final Set<String> OF_EACH_REVISION = Set.of("/version");

  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  /**
   * One thing that differs.
   *
   * @param pointer where it stands
   * @param before null where it was not there
   * @param after null where it is not there any more
   * @param holderBefore the object around it, which tells whose it is
   * @param holderAfter the same after the change
   */
  public record Difference(
      String pointer,
      @Nullable JsonNode before,
      @Nullable JsonNode after,
      @Nullable JsonNode holderBefore,
      @Nullable JsonNode holderAfter) {
    String name() {
      return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
  }

  /** Everything that differs, in the order of the snapshots. */
  public static List<Difference> between(JsonNode before, JsonNode after) {
    Differences differences = new Differences();
    differences.objects("", before, after);
    return differences.found.stream()
        .filter(difference -> !OF_EACH_REVISION.contains(difference.pointer()))
        .toList();
  }

  private void objects(String at, JsonNode before, JsonNode after) {
    for (String name : names(before, after)) {
      compare(at + "/" + name, name, before, after);
    }
  }

  private void compare(String at, String name, JsonNode holderBefore, JsonNode holderAfter) {
    JsonNode before = present(holderBefore.get(name));
    JsonNode after = present(holderAfter.get(name));
    boolean listed = NAMES.containsKey(name) && isList(before) && isList(after);
    if (listed) {
      lists(at, name, before, after);
    } else if (before != null && after != null && before.isObject() && after.isObject()) {
      objects(at, before, after);
    } else if (before == null ? after != null : !before.equals(after)) {
      found.add(new Difference(at, before, after, holderBefore, holderAfter));
    }
  }

  private void lists(String at, String name, @Nullable JsonNode before, @Nullable JsonNode after) {
    Map<String, JsonNode> old = named(name, before);
    Map<String, JsonNode> now = named(name, after);
    Set<String> all = new LinkedHashSet<>(old.keySet());
    all.addAll(now.keySet());
    for (String key : all) {
      JsonNode was = old.get(key);
      JsonNode is = now.get(key);
      if (was != null && is != null) {
        objects(at + "/" + key, was, is);
      } else {
        found.add(new Difference(at + "/" + key, was, is, was, is));
      }
    }
  }

  private static Map<String, JsonNode> named(String list, @Nullable JsonNode things) {
    Map<String, JsonNode> named = new LinkedHashMap<>();
    if (things != null) {
      List<String> names = NAMES.getOrDefault(list, List.of());
      for (JsonNode thing : things) {
        named.put(
            names.stream().map(n -> thing.path(n).asText()).collect(Collectors.joining(",")),
            thing);
      }
    }
    return named;
  }

  private static Set<String> names(JsonNode before, JsonNode after) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode node : List.of(before, after)) {
      if (node instanceof ObjectNode object) {
        object.fieldNames().forEachRemaining(names::add);
      }
    }
    return names;
  }

  private static boolean isList(@Nullable JsonNode node) {
    return node == null || node.isArray();
  }

  private static @Nullable JsonNode present(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node;
  }
}
