package bangfu.commons.problem;

/**
 * A stable code of something that can go wrong. Implemented by one enum per feature; its titles
 * stand in {@code problems.properties} (English) and {@code problems_zh.properties} (Chinese) of
 * the enum's package, and a test sees to it that both name every code.
 */
public interface ProblemCode {
  /** The code itself, UPPER_SNAKE; never changes once published. */
  String name();

  /** How a caller is to understand it. */
  ProblemKind kind();
}
