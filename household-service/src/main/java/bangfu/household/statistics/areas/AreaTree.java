package bangfu.household.statistics.areas;

import java.util.List;
import java.util.stream.Stream;

/** An area with what lies in it, level by level. */
public record AreaTree(Area area, List<AreaTree> children) {
  public AreaTree {
    children = List.copyOf(children);
  }

  /** Itself and everything below. */
  public Stream<Area> all() {
    return Stream.concat(Stream.of(area), children.stream().flatMap(AreaTree::all));
  }
}
