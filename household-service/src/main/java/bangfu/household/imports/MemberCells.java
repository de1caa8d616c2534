package bangfu.household.imports;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.LookupHash;
import bangfu.commons.crypto.Place;
import bangfu.commons.value.CitizenId;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.registry.Lookups;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a member. */
@ApplicationScoped
class MemberCells {
  static final List<Column> COLUMNS =
      Stream.concat(
              Column.required(
                  "memberName",
                  "citizenId",
                  "relation",
                  "ethnicity",
                  "education",
                  "health",
                  "laborSkill",
                  "disabilityType",
                  "disabilityGrade",
                  "joinedOn"),
              Column.optional("marital", "political", "pension", "entryReason"))
          .toList();

  /** Columns of staging, in the order of {@link #read}. */
  static final List<String> STAGED =
      List.of(
          "name",
          "citizen_id",
          "citizen_id_hash",
          "birth_date",
          "sex",
          "relation",
          "ethnicity",
          "education",
          "health",
          "labor_skill",
          "disability_type",
          "disability_grade",
          "joined_on",
          "marital",
          "political",
          "pension",
          "entry_reason");

  private static final String HEAD = "02";
  private static final String SELF = "01";
  private static final String HEALTHY = "01";

  private final CodeLists lists;
  private final FieldCipher cipher;
  private final LookupHash hash;

  MemberCells(CodeLists lists, FieldCipher cipher, LookupHash hash) {
    this.lists = lists;
    this.cipher = cipher;
    this.hash = hash;
  }

  /** Whether this row is the head's: 01 本人 is accepted for 02 户主. */
  static boolean isHead(Cells cells) {
    return cells.is("relation", HEAD) || cells.is("relation", SELF);
  }

  /** The values for staging, in the order of its columns. */
  List<@Nullable Object> read(Cells cells, UUID member, LocalDate today) {
    String name = cells.required("memberName", cells.text("memberName", 60));
    CitizenId id = cells.required("citizenId", cells.read("citizenId", CitizenId::new));
    String relation = cells.required("relation", cells.code("relation", CodeList.RELATION, lists));
    LocalDate joined = cells.required("joinedOn", cells.date("joinedOn", today));
    if (id != null && joined != null && joined.isBefore(id.birthDate())) {
      cells.refuse("joinedOn", RowProblem.JOINED_BEFORE_BIRTH);
    }
    if (cells.isBlank("disabilityType") != cells.isBlank("disabilityGrade")) {
      String blank = cells.isBlank("disabilityType") ? "disabilityType" : "disabilityGrade";
      cells.refuse(blank, RowProblem.INCOMPLETE_DISABILITY);
    }
    return Arrays.asList(
        name,
        id == null ? null : cipher.encrypt(id.value(), new Place("member", "citizen_id", member)),
        id == null ? null : Lookups.citizenId(hash, id),
        id == null ? null : id.birthDate(),
        id == null ? null : id.sex().code(),
        SELF.equals(relation) ? HEAD : relation,
        cells.code("ethnicity", CodeList.ETHNICITY, lists),
        cells.code("education", CodeList.EDUCATION, lists),
        health(cells),
        cells.code("laborSkill", CodeList.LABOR_SKILL, lists),
        cells.code("disabilityType", CodeList.DISABILITY_TYPE, lists),
        cells.code("disabilityGrade", CodeList.DISABILITY_GRADE, lists),
        joined,
        cells.code("marital", CodeList.MARITAL, lists),
        cells.code("political", CodeList.POLITICAL, lists),
        cells.code("pension", CodeList.PENSION, lists),
        cells.code("entryReason", CodeList.ENTRY_REASON, lists));
  }

  private String @Nullable [] health(Cells cells) {
    List<String> states = cells.codes("health", CodeList.HEALTH, lists);
    if (states == null) {
      return null;
    }
    if (states.size() > 1 && states.contains(HEALTHY)) {
      cells.refuse("health", RowProblem.HEALTH_CONTRADICTORY);
    }
    return states.toArray(String[]::new);
  }
}
