package bangfu.commons.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an attempt ended. */
@Schema(name = "AuditOutcome", description = "How it ended; open list.")
public enum Outcome {
  /** The values were shown, or the act was done. */
  GRANTED,
  /** 403: no role of the caller may call this. */
  DENIED_BY_ROLE,
  /** 404: the record exists, outside what the caller answers for. */
  DENIED_BY_SCOPE,
  /** 403: the role may call this, but not for what was asked. */
  REFUSED,
  /** Not an attempt: so many denials could not be recorded, see {@code reason}. */
  DENIALS_LOST
}
