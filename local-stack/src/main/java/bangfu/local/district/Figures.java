package bangfu.local.district;

import static bangfu.local.district.Standing.DIBAO;
import static bangfu.local.district.Standing.DISABLED;
import static bangfu.local.district.Standing.EXITED;
import static bangfu.local.district.Standing.NOT_EXITED;
import static bangfu.local.district.Standing.TEKUN;

import java.util.List;

/**
 * How many households of which shape there are, and how many children of which school year, so that
 * the sums are those published: 1,027 exited households with 3,475 members, 79 not exited with 166,
 * 378 others in the four groups, and 999 registered pupils in each of the two terms of 2020.
 */
final class Figures {
  /** Households of one shape: so many, each with so many grown-ups and children. */
  record Row(Standing standing, int adults, int children, int households) {}

  static final List<Row> HOUSEHOLDS =
      List.of(
          new Row(EXITED, 1, 0, 85),
          new Row(EXITED, 2, 0, 159),
          new Row(EXITED, 1, 1, 26),
          new Row(EXITED, 2, 1, 182),
          new Row(EXITED, 1, 2, 30),
          new Row(EXITED, 3, 0, 91),
          new Row(EXITED, 2, 2, 185),
          new Row(EXITED, 3, 1, 54),
          new Row(EXITED, 4, 0, 10),
          new Row(EXITED, 3, 2, 79),
          new Row(EXITED, 2, 3, 46),
          new Row(EXITED, 4, 1, 10),
          new Row(EXITED, 4, 2, 30),
          new Row(EXITED, 3, 3, 20),
          new Row(EXITED, 4, 3, 20),
          new Row(NOT_EXITED, 1, 0, 30),
          new Row(NOT_EXITED, 2, 0, 20),
          new Row(NOT_EXITED, 1, 1, 4),
          new Row(NOT_EXITED, 2, 1, 7),
          new Row(NOT_EXITED, 1, 2, 3),
          new Row(NOT_EXITED, 3, 0, 4),
          new Row(NOT_EXITED, 2, 2, 6),
          new Row(NOT_EXITED, 3, 1, 2),
          new Row(NOT_EXITED, 4, 0, 1),
          new Row(NOT_EXITED, 3, 2, 2),
          new Row(TEKUN, 1, 0, 108),
          new Row(TEKUN, 2, 0, 12),
          new Row(DIBAO, 1, 0, 30),
          new Row(DIBAO, 2, 0, 68),
          new Row(DIBAO, 1, 1, 4),
          new Row(DIBAO, 2, 1, 11),
          new Row(DIBAO, 3, 0, 12),
          new Row(DIBAO, 2, 2, 5),
          new Row(DIBAO, 4, 0, 6),
          new Row(DIBAO, 3, 1, 4),
          new Row(DISABLED, 1, 0, 12),
          new Row(DISABLED, 2, 0, 60),
          new Row(DISABLED, 1, 1, 3),
          new Row(DISABLED, 2, 1, 8),
          new Row(DISABLED, 3, 0, 25),
          new Row(DISABLED, 2, 2, 2),
          new Row(DISABLED, 4, 0, 8));

  /**
   * Registered children by the year they enter school. Those of 2011 to 2019 are the 999 pupils of
   * the spring; in autumn those of 2011 have left and as many enter. Nobody aged 6 to 15 is missing
   * from school, so those of 2010 and 2011 are only as many as go on.
   */
  static final Children REGISTERED_CHILDREN =
      new Children(
          2010, List.of(30, 48, 118, 120, 117, 121, 119, 116, 122, 118, 48, 40, 34, 28, 20, 14));

  /** The same for the other households of the four groups: 40 pupils in each term. */
  static final Children OTHER_CHILDREN = new Children(2011, List.of(4, 5, 4, 5, 4, 5, 4, 5, 4, 4));

  /** How many children enter school in the first year, the next, and so on. */
  record Children(int firstEntryYear, List<Integer> perYear) {}

  private Figures() {}
}
