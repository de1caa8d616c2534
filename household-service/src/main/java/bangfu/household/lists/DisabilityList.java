package bangfu.household.lists;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.LookupHash;
import bangfu.commons.crypto.Place;
import bangfu.commons.value.CitizenId;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.imports.Cells;
import bangfu.household.imports.Column;
import bangfu.household.imports.Departments;
import bangfu.household.imports.RowProblem;
import bangfu.household.registry.NewId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 残联: disability cards. The number is the citizen id, then type and grade, then two digits of a
 * re-issued card: 18, 20 or 22 characters.
 */
@Singleton
class DisabilityList extends OfficialList {
  private static final Pattern CARD = Pattern.compile("[0-9]{17}[0-9X]([1-7][1-4]([0-9]{2})?)?");
  private static final int ID = 18;

  private final CodeLists lists;
  private final FieldCipher cipher;
  private final LookupHash hash;

  DisabilityList(LookupHash hash, Departments departments, CodeLists lists, FieldCipher cipher) {
    super(ListSource.DISABILITY, hash, departments);
    this.lists = lists;
    this.cipher = cipher;
    this.hash = hash;
  }

  @Override
  Stream<Column> ownColumns() {
    return Column.required("cardNo", "type", "grade", "issuedOn", "expiresOn");
  }

  @Override
  List<Fact> facts(Cells cells, Subject subject, LocalDate today) {
    String type = cells.required("type", cells.code("type", CodeList.DISABILITY_TYPE, lists));
    String grade = cells.required("grade", cells.code("grade", CodeList.DISABILITY_GRADE, lists));
    LocalDate issued = cells.date("issuedOn", today);
    LocalDate expires = ListCells.anyDay(cells, "expiresOn");
    if (issued != null && expires != null && !expires.isAfter(issued)) {
      cells.refuse("expiresOn", RowProblem.END_NOT_AFTER_START);
    }
    Fact card =
        new Fact(Fact.Kind.DISABILITY)
            .with("type", type)
            .with("grade", grade)
            .with("issuedOn", issued)
            .with("expiresOn", expires);
    return List.of(withNumber(card, number(cells, subject.person(), type, grade)));
  }

  private static @Nullable String number(
      Cells cells, @Nullable CitizenId person, @Nullable String type, @Nullable String grade) {
    String number = cells.required("cardNo", cells.matching("cardNo", CARD));
    if (number == null || person == null) {
      return null;
    }
    if (!number.startsWith(person.value())) {
      cells.refuse("cardNo", RowProblem.CARD_OF_ANOTHER_PERSON);
    } else if (number.length() > ID && !number.startsWith(type + grade, ID)) {
      cells.refuse("cardNo", RowProblem.CARD_OF_ANOTHER_GRADE);
    }
    return number;
  }

  private Fact withNumber(Fact card, @Nullable String number) {
    if (number == null) {
      return card;
    }
    UUID id = NewId.next();
    return card.with("id", id)
        .with("cardNo", cipher.encrypt(number, new Place("disability_card", "card_no", id)))
        .with("cardNoHash", HexFormat.of().formatHex(hash.of("disability-card", number)))
        .with(
            "maskedNo",
            number.substring(0, 6)
                + "********"
                + number.substring(14, ID)
                + "*".repeat(number.length() - ID));
  }
}
