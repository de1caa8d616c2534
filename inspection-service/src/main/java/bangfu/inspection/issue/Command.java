package bangfu.inspection.issue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with an issue. */
@Schema(description = "What was done with an issue; DRAFTING is its beginning")
public enum Command {
  DRAFTING,
  REGISTRATION,
  VOIDING,
  ASSIGNMENT,
  ACKNOWLEDGEMENT,
  RECTIFICATION,
  LEADER_VISIT,
  EXTENSION,
  SUBMISSION,
  TOWNSHIP_CHECK,
  RETURN,
  CLOSURE,
  REOPENING
}
