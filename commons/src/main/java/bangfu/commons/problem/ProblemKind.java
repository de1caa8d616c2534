package bangfu.commons.problem;

/** How a problem is to be understood by a caller; the mapper knows which HTTP status that is. */
public enum ProblemKind {
  /** Malformed or invalid input. */
  INVALID(400),
  UNAUTHENTICATED(401),
  FORBIDDEN(403),
  /** Absent, or outside the caller's scope: the two look alike on purpose. */
  ABSENT(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  CONFLICT(409),
  GONE(410),
  STALE(412),
  TOO_LARGE(413),
  UNSUPPORTED(415),
  /** Well-formed, but a rule says no. */
  REFUSED(422),
  PRECONDITION_MISSING(428),
  TOO_MANY(429),
  INTERNAL(500),
  /** Something needed is down; try again later. */
  UNAVAILABLE(503);

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  /** The HTTP status of problems of this kind. */
  public int status() {
    return status;
  }
}
