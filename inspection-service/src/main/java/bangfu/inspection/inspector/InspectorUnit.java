package bangfu.inspection.inspector;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an inspector comes from. */
@Schema(
    description =
        "Where an inspector comes from: township cadre 乡镇扶贫干部, district cadre 区直专干, resident team 驻村队.")
public enum InspectorUnit {
  TOWN_OFFICER,
  DISTRICT_OFFICER,
  RESIDENT_TEAM
}
