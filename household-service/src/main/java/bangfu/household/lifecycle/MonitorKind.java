package bangfu.household.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what a household is monitored. */
@Schema(description = "UNSTABLE 脱贫不稳定户, MARGINAL 边缘易致贫户, SUDDEN 突发严重困难户. Open list.")
enum MonitorKind {
  UNSTABLE,
  MARGINAL,
  SUDDEN
}
