package bangfu.household.leads;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a lead is about. */
@Schema(
    description =
        "EARLY_WARNING 预警: a household may be falling; QUALITY 数据质量: the record may be wrong. Open list.")
enum LeadKind {
  EARLY_WARNING,
  QUALITY
}
