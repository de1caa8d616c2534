package bangfu.household.registry;

import bangfu.household.codelists.CodeList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plain fact that can be corrected by name.
 *
 * @param pointer where it stands in the record of the household, or of the member
 * @param column where it is kept
 * @param list the code list of its values, for codes
 * @param most characters, or codes, at most; 0 where the form says it
 * @param identifies whether another value would be another person
 */
public record Field(
    String pointer,
    String column,
    Form form,
    @Nullable CodeList list,
    int most,
    boolean identifies,
    String description) {
  /** Of a household. */
  public static final Map<String, Field> HOUSEHOLD =
      named(
          text("/group", "village_group", 20, "Village group"),
          text("/address", "address", 200, "Address"),
          code("/attribute", CodeList.HOUSEHOLD_ATTRIBUTE, "Attribute"),
          code("/mainCause", "main_cause", CodeList.POVERTY_CAUSE, "Main cause of poverty"),
          new Field(
              "/otherCauses",
              "other_causes",
              Form.CODES,
              CodeList.POVERTY_CAUSE,
              2,
              false,
              "Other causes, two at most"),
          code(
              "/notExitedReason",
              "not_exited_reason",
              CodeList.NOT_EXITED_REASON,
              "Why it has not exited"),
          of("/policyEnjoyed", "policy_enjoyed", Form.YES_NO, "Still has its policies after exit"),
          of("/phone", "phone", Form.PHONE, "Phone in full"),
          text("/bankName", "bank_name", 60, "Bank; bank, account and holder go together"),
          of("/bankAccount", "bank_account", Form.ACCOUNT, "Bank account in full"),
          new Field(
              "/accountHolder",
              "account_holder",
              Form.MASKED_NAME,
              null,
              60,
              false,
              "Holder of the account in full"),
          of("/land/arableMu", "arable_mu", Form.MU, "Arable land in mu"),
          of("/land/forestMu", "forest_mu", Form.MU, "Forest in mu"),
          of("/land/waterMu", "water_mu", Form.MU, "Water in mu"),
          of("/land/orchardMu", "orchard_mu", Form.MU, "Orchard in mu"),
          code("/living/accessRoad", "access_road", CodeList.ACCESS_ROAD, "Road to the house"),
          code("/living/fuel", "fuel", CodeList.FUEL, "Main fuel"),
          of("/living/electricity", "electricity", Form.YES_NO, "Electricity"),
          of("/living/sanitaryToilet", "sanitary_toilet", Form.YES_NO, "Sanitary toilet"),
          of("/living/broadband", "broadband", Form.YES_NO, "Television or broadband"));

  /** Of a member. */
  public static final Map<String, Field> MEMBER =
      named(
          new Field("/name", "name", Form.TEXT, null, 60, true, "Name"),
          new Field(
              "/citizenId", "citizen_id", Form.CITIZEN_ID, null, 0, true, "Citizen id in full"),
          code(
              "/relation",
              "relation",
              CodeList.RELATION,
              "Relation to the head; who is head is changed by HEAD_CHANGED"),
          code("/ethnicity", "ethnicity", CodeList.ETHNICITY, "Ethnicity"),
          code("/marital", "marital", CodeList.MARITAL, "Marital status"),
          code("/political", "political", CodeList.POLITICAL, "Political status"),
          code("/education", "education", CodeList.EDUCATION, "Education"),
          new Field("/health", "health", Form.CODES, CodeList.HEALTH, 3, false, "States of health"),
          code("/laborSkill", "labor_skill", CodeList.LABOR_SKILL, "Working skill"),
          code("/pension", "pension", CodeList.PENSION, "Basic pension"),
          code(
              "/disabilityType",
              "disability_type",
              CodeList.DISABILITY_TYPE,
              "Type of disability; type and grade go together"),
          code(
              "/disabilityGrade",
              "disability_grade",
              CodeList.DISABILITY_GRADE,
              "Grade of disability, 1 the heaviest"),
          of("/joinedOn", "joined_on", Form.DAY, "First day in the household"));

  /** The last step of its pointer. */
  public String name() {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  /** Whether a record without it is none. */
  boolean isRequired() {
    return List.of("name", "citizen_id", "relation", "joined_on").contains(column);
  }

  private static Field text(String pointer, String column, int most, String description) {
    return new Field(pointer, column, Form.TEXT, null, most, false, description);
  }

  private static Field code(String pointer, CodeList list, String description) {
    return code(pointer, pointer.substring(1), list, description);
  }

  private static Field code(String pointer, String column, CodeList list, String description) {
    return new Field(pointer, column, Form.CODE, list, 0, false, description);
  }

  private static Field of(String pointer, String column, Form form, String description) {
    return new Field(pointer, column, form, null, 0, false, description);
  }

  private static Map<String, Field> named(Field... fields) {
    return Stream.of(fields)
        .collect(
            Collectors.toMap(
                Field::name, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
  }
}
