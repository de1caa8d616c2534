package bangfu.household.industry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of undertaking. */
@Schema(description = "COOPERATIVE 合作社, FARM 种养大户/农场, PROJECT 产业项目")
enum ProjectKind {
  COOPERATIVE,
  FARM,
  PROJECT
}
