package bangfu.household.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an office may decide about imports. */
@ConfigMapping(prefix = "bangfu.imports")
interface ImportSettings {
  /** Which imports need a second person. */
  @WithDefault("OVERWRITES")
  Release release();

  /** How long an import waits for its release before it lapses. */
  @WithDefault("14")
  int releaseDays();

  /** How long the file of an import with errors is kept, for its annotated copy. */
  @WithDefault("7")
  int keptDays();

  /** What a workbook may hold unpacked. */
  @WithDefault("1073741824")
  long workbookBytes();

  /** Which imports need a second person. */
  enum Release {
    /** Those that would change what the registry says. */
    OVERWRITES,
    NEVER
  }
}
