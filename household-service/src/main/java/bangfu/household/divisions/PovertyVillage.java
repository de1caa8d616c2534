package bangfu.household.divisions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a village was a poor village 贫困村; since 2017 a label of history. */
@Schema(
    description =
        "Whether it was a poor village 贫困村, which exited as a whole in 2017, or not. Open list.")
public enum PovertyVillage {
  POOR_EXITED_2017,
  NON_POOR
}
