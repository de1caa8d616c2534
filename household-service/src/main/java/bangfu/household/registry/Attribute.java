package bangfu.household.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Attribute of a household 贫困户属性. */
@Schema(description = "GENERAL 一般, DIBAO 低保, TEKUN 特困供养. Open list.")
public enum Attribute {
  GENERAL,
  DIBAO,
  TEKUN
}
