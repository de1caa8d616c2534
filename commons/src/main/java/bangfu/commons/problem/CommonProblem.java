package bangfu.commons.problem;

/** Problems that any endpoint of any service can answer. */
public enum CommonProblem implements ProblemCode {
  INVALID_INPUT(ProblemKind.INVALID),
  MALFORMED_JSON(ProblemKind.INVALID),
  UNKNOWN_PARAMETER(ProblemKind.INVALID),
  INVALID_PARAMETER(ProblemKind.INVALID),
  INVALID_CURSOR(ProblemKind.INVALID),
  IDEMPOTENCY_KEY_REQUIRED(ProblemKind.INVALID),
  IDEMPOTENCY_KEY_INVALID(ProblemKind.INVALID),
  UNAUTHENTICATED(ProblemKind.UNAUTHENTICATED),
  FORBIDDEN(ProblemKind.FORBIDDEN),
  NOT_FOUND(ProblemKind.ABSENT),
  METHOD_NOT_ALLOWED(ProblemKind.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(ProblemKind.NOT_ACCEPTABLE),
  CONFLICT(ProblemKind.CONFLICT),
  ALREADY_EXISTS(ProblemKind.CONFLICT),
  MAKER_IS_CHECKER(ProblemKind.CONFLICT),
  IDEMPOTENCY_KEY_IN_USE(ProblemKind.CONFLICT),
  IDEMPOTENCY_KEY_REUSED(ProblemKind.REFUSED),
  DATE_IN_FUTURE(ProblemKind.REFUSED),
  DATE_TOO_LONG_AGO(ProblemKind.REFUSED),
  DATE_BEFORE_PRECEDING_STEP(ProblemKind.REFUSED),
  CURSOR_GONE(ProblemKind.GONE),
  STALE_VERSION(ProblemKind.STALE),
  TOO_LARGE(ProblemKind.TOO_LARGE),
  UNSUPPORTED_MEDIA_TYPE(ProblemKind.UNSUPPORTED),
  IF_MATCH_REQUIRED(ProblemKind.PRECONDITION_MISSING),
  TOO_MANY_REQUESTS(ProblemKind.TOO_MANY),
  INTERNAL_ERROR(ProblemKind.INTERNAL),
  DATABASE_UNAVAILABLE(ProblemKind.UNAVAILABLE),
  ISSUER_UNAVAILABLE(ProblemKind.UNAVAILABLE);

  private final ProblemKind kind;

  CommonProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
