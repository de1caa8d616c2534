package bangfu.household.divisions;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a village is in the fight against poverty; from 2021 on a label of history. */
@Schema(
    description =
        "POOR 贫困村 that has not exited, POOR_EXITED since its exit, POOR_EXITED_2017 exited as a"
            + " whole in 2017 (of no known day), NON_POOR 非贫困村. Open list.")
public enum PovertyVillage {
  POOR_EXITED_2017,
  NON_POOR,
  POOR,
  POOR_EXITED;

  /** What it is after its exit; nothing where it has none to make. */
  public Optional<PovertyVillage> afterExit() {
    return switch (this) {
      case POOR -> Optional.of(POOR_EXITED);
      case POOR_EXITED, POOR_EXITED_2017, NON_POOR -> Optional.empty();
    };
  }
}
