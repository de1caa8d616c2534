package bangfu.household.imports;

import bangfu.commons.caller.Scope;
import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.LookupHash;
import bangfu.commons.crypto.Place;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.registry.Formats;
import bangfu.household.registry.Lookups;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a household; on the rows of other members they are blank or the same. */
@ApplicationScoped
class HouseholdCells {
  static final List<Column> COLUMNS =
      Stream.concat(
              Column.required(
                  "villageCode",
                  "group",
                  "address",
                  "kind",
                  "attribute",
                  "identifiedOn",
                  "exitedOn",
                  "mainCause",
                  "otherCauses",
                  "phone",
                  "bankName",
                  "bankAccount",
                  "accountHolder",
                  "helperStaffNo"),
              Column.optional(
                  "standardKind",
                  "arableMu",
                  "forestMu",
                  "waterMu",
                  "orchardMu",
                  "accessRoad",
                  "fuel",
                  "electricity",
                  "sanitaryToilet",
                  "broadband",
                  "flags",
                  "policyEnjoyed",
                  "notExitedReason"))
          .toList();

  /** Columns of staging, in the order of {@link #read}. */
  static final List<String> STAGED =
      List.of(
          "village_code",
          "village_group",
          "address",
          "kind",
          "attribute",
          "identified_on",
          "exited_on",
          "main_cause",
          "other_causes",
          "phone",
          "phone_hash",
          "bank_name",
          "bank_account",
          "bank_account_hash",
          "account_holder",
          "helper_staff_no",
          "standard_kind",
          "arable_mu",
          "forest_mu",
          "water_mu",
          "orchard_mu",
          "access_road",
          "fuel",
          "electricity",
          "sanitary_toilet",
          "broadband",
          "flags",
          "policy_enjoyed",
          "not_exited_reason");

  private static final Pattern STANDARD_KIND = Pattern.compile("NATIONAL|PROVINCIAL|CITY");

  // National identification began in 2014 and ended with 2020 (domain.md §2.5).
  private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);

  private final CodeLists lists;
  private final FieldCipher cipher;
  private final LookupHash hash;

  HouseholdCells(CodeLists lists, FieldCipher cipher, LookupHash hash) {
    this.lists = lists;
    this.cipher = cipher;
    this.hash = hash;
  }

  /** The values for staging, in the order of its columns. */
  List<@Nullable Object> read(Cells cells, UUID household, Scope scope, LocalDate today) {
    String village = village(cells, scope);
    String kind = cells.code("kind", CodeList.HOUSEHOLD_KIND, lists);
    String attribute = cells.code("attribute", CodeList.HOUSEHOLD_ATTRIBUTE, lists);
    LocalDate identified = period(cells, "identifiedOn", today);
    LocalDate exited = period(cells, "exitedOn", today);
    if (identified != null && exited != null && !exited.isAfter(identified)) {
      cells.refuse("exitedOn", RowProblem.EXIT_BEFORE_IDENTIFICATION);
    }
    String mainCause = cells.code("mainCause", CodeList.POVERTY_CAUSE, lists);
    List<String> otherCauses = otherCauses(cells, mainCause);
    String phone = cells.matching("phone", Formats.PHONE);
    String account = cells.matching("bankAccount", Formats.BANK_ACCOUNT);
    requireOnHeadsRow(cells, kind);
    requireWholeAccount(cells);
    StaffNo helper = cells.read("helperStaffNo", StaffNo::new);
    return Arrays.asList(
        village,
        cells.text("group", 20),
        cells.text("address", 200),
        kind,
        attribute,
        identified,
        exited,
        mainCause,
        otherCauses == null ? null : otherCauses.toArray(String[]::new),
        phone == null ? null : cipher.encrypt(phone, new Place("household", "phone", household)),
        phone == null ? null : Lookups.phone(hash, phone),
        cells.text("bankName", 60),
        account == null
            ? null
            : cipher.encrypt(account, new Place("household", "bank_account", household)),
        account == null ? null : Lookups.bankAccount(hash, account),
        cells.text("accountHolder", 60),
        helper == null ? null : helper.value(),
        cells.matching("standardKind", STANDARD_KIND),
        cells.number("arableMu", 6, 2),
        cells.number("forestMu", 6, 2),
        cells.number("waterMu", 6, 2),
        cells.number("orchardMu", 6, 2),
        cells.code("accessRoad", CodeList.ACCESS_ROAD, lists),
        cells.code("fuel", CodeList.FUEL, lists),
        cells.yesOrNo("electricity"),
        cells.yesOrNo("sanitaryToilet"),
        cells.yesOrNo("broadband"),
        flags(cells),
        cells.yesOrNo("policyEnjoyed"),
        cells.code("notExitedReason", CodeList.NOT_EXITED_REASON, lists));
  }

  private static @Nullable String village(Cells cells, Scope scope) {
    DivisionCode village = cells.read("villageCode", DivisionCode::new);
    if (village == null) {
      return null;
    }
    if (village.level() != DivisionCode.Level.VILLAGE) {
      cells.refuse("villageCode", RowProblem.NOT_A_VILLAGE);
      return null;
    }
    if (!scope.covers(village)) {
      cells.refuse("villageCode", RowProblem.OUT_OF_SCOPE);
    }
    return village.value();
  }

  private static @Nullable LocalDate period(Cells cells, String column, LocalDate today) {
    LocalDate day = cells.date(column, today);
    if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
      cells.refuse(column, RowProblem.OUTSIDE_PERIOD);
    }
    return day;
  }

  /** In one order, so that the same flags are the same. */
  private String @Nullable [] flags(Cells cells) {
    List<String> flags = cells.codes("flags", CodeList.HOUSEHOLD_FLAG, lists);
    return flags == null ? null : flags.stream().distinct().sorted().toArray(String[]::new);
  }

  private @Nullable List<String> otherCauses(Cells cells, @Nullable String mainCause) {
    List<String> causes = cells.codes("otherCauses", CodeList.POVERTY_CAUSE, lists);
    if (causes == null) {
      return null;
    }
    if (causes.size() > 2) {
      cells.refuse("otherCauses", RowProblem.TOO_MANY_CAUSES);
    }
    if (new HashSet<>(causes).size() < causes.size()
        || (mainCause != null && causes.contains(mainCause))) {
      cells.refuse("otherCauses", RowProblem.CAUSES_NOT_DISTINCT);
    }
    return causes;
  }

  private static void requireOnHeadsRow(Cells cells, @Nullable String kind) {
    boolean registered = "REGISTERED".equals(kind);
    if (MemberCells.isHead(cells)) {
      List.of("villageCode", "kind").forEach(column -> cells.required(column, null));
      if (registered) {
        List.of("identifiedOn", "mainCause").forEach(column -> cells.required(column, null));
      }
    }
    if (kind != null && !registered) {
      List.of("identifiedOn", "exitedOn", "mainCause", "otherCauses").stream()
          .filter(column -> !cells.isBlank(column))
          .forEach(column -> cells.refuse(column, RowProblem.MUST_BE_BLANK));
    }
  }

  private static void requireWholeAccount(Cells cells) {
    List<String> columns = List.of("bankName", "bankAccount", "accountHolder");
    long blank = columns.stream().filter(cells::isBlank).count();
    if (blank == 1 || blank == 2) {
      columns.stream()
          .filter(cells::isBlank)
          .forEach(column -> cells.refuse(column, RowProblem.INCOMPLETE_ACCOUNT));
    }
  }
}
