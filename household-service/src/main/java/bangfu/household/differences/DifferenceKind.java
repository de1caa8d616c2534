package bangfu.household.differences;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which way a list says otherwise. */
@Schema(
    description =
        "OTHER_VALUE: another value of a field; NOT_IN_LIST: on file, but a list of the whole"
            + " population does not know it; LEFT: a member who has died or moved out; JOINED:"
            + " somebody who is no member yet; UNKNOWN_PERSON: nobody in the registry. Open list.")
enum DifferenceKind {
  OTHER_VALUE,
  NOT_IN_LIST,
  LEFT,
  JOINED,
  UNKNOWN_PERSON
}
