package bangfu.inspection.draw;

import io.smallrye.config.ConfigMapping;

/** How many households are drawn; assumed (domain.md §4), kept with each draw. */
@ConfigMapping(prefix = "bangfu.draw")
interface DrawSettings {
  /** Households of a village at least. */
  int minimum();

  /** Share of a village's households, in percent. */
  int sharePercent();
}
