package bangfu.household.lists;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose list it is. The names are those of the kinds of files. */
@Schema(
    description =
        "Whose list: CIVIL_AFFAIRS 民政, INSURANCE 医保, HEALTH 卫健, SCHOOL_ABSENCES 教育, DISABILITY 残联,"
            + " HOUSING 住建, EMPLOYMENT 人社, POLICE 公安, ASSETS 不动产、市监、车管、财政供养. Open list.")
public enum ListSource {
  CIVIL_AFFAIRS,
  INSURANCE,
  HEALTH,
  SCHOOL_ABSENCES,
  DISABILITY,
  HOUSING,
  EMPLOYMENT,
  POLICE,
  ASSETS
}
