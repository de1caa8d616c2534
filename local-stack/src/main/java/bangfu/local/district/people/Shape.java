package bangfu.local.district.people;

import java.util.List;

/**
 * How many grown-ups and which children a family has.
 *
 * @param adults 1 to 4; grown-up sons and daughters at home count only where there are no children
 * @param children up to 3, any two of which leave room for each other
 * @param allAged whether every grown-up is past 60: the people without support 特困
 */
public record Shape(int adults, List<Cohort> children, boolean allAged) {
  public Shape {
    children = List.copyOf(children);
  }
}
