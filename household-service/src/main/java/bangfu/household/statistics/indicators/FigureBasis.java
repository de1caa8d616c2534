package bangfu.household.statistics.indicators;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure rests on. */
@Schema(
    description =
        "COMPUTED from the registry; PUBLISHED as somebody published it; STATED by a source and not"
            + " derivable; NONE: there is no figure, `code` says why. Open list.")
public enum FigureBasis {
  COMPUTED,
  PUBLISHED,
  STATED,
  NONE
}
