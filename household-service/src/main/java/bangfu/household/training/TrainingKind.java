package bangfu.household.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a training is for. */
@Schema(description = "SKILL 技能培训, or VILLAGE_LEADER 致富带头人培训")
enum TrainingKind {
  SKILL,
  VILLAGE_LEADER
}
