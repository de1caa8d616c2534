package bangfu.household.lists;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.LookupHash;
import bangfu.commons.crypto.Place;
import bangfu.commons.value.CitizenId;
import bangfu.commons.value.Sex;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.imports.Cells;
import bangfu.household.imports.Column;
import bangfu.household.imports.Departments;
import bangfu.household.imports.RowProblem;
import bangfu.household.registry.Lookups;
import bangfu.household.registry.NewId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 公安户籍: births, deaths and moves. Who comes or goes is always decided by people. */
@Singleton
class PoliceList extends OfficialList {
  private static final Set<String> EVENTS = Set.of("BIRTH", "DEATH", "MOVE_IN", "MOVE_OUT");
  // Code lists leaving-reason, entry-reason and relation.
  private static final String DIED = "01";
  private static final String MOVED_OUT = "03";
  private static final String NEWBORN = "01";
  private static final String MOVED_IN = "03";
  private static final String SON = "20";
  private static final String DAUGHTER = "30";
  private static final String OTHER = "80";
  private static final Set<String> HEADS = Set.of("01", "02");

  private final CodeLists lists;
  private final FieldCipher cipher;
  private final LookupHash hash;

  PoliceList(LookupHash hash, Departments departments, CodeLists lists, FieldCipher cipher) {
    super(ListSource.POLICE, hash, departments);
    this.lists = lists;
    this.cipher = cipher;
    this.hash = hash;
  }

  @Override
  Stream<Column> subjectColumns() {
    return Column.required("citizenId", "name");
  }

  @Override
  Stream<Column> ownColumns() {
    return Stream.concat(
        Column.required("event", "date", "headCitizenId"), Column.optional("relation"));
  }

  @Override
  List<Fact> facts(Cells cells, Subject subject, LocalDate today) {
    String event = cells.required("event", ListCells.oneOf(cells, "event", EVENTS));
    LocalDate day = cells.required("date", cells.date("date", today));
    CitizenId person = subject.person();
    if (event == null || day == null || person == null) {
      return List.of();
    }
    return List.of(
        switch (event) {
          case "DEATH" -> leaving(day, DIED);
          case "MOVE_OUT" -> leaving(day, MOVED_OUT);
          default -> joining(cells, person, event.equals("BIRTH"), day);
        });
  }

  private static Fact leaving(LocalDate day, String reason) {
    return new Fact(Fact.Kind.LEAVING).with("leftOn", day).with("leftReason", reason);
  }

  private Fact joining(Cells cells, CitizenId person, boolean born, LocalDate day) {
    CitizenId head = cells.required("headCitizenId", cells.read("headCitizenId", CitizenId::new));
    String name = cells.required("name", cells.text("name", 60));
    String relation = cells.code("relation", CodeList.RELATION, lists);
    if (relation != null && HEADS.contains(relation)) {
      cells.refuse("relation", RowProblem.SECOND_HEAD);
    }
    if (day.isBefore(person.birthDate())) {
      cells.refuse("date", RowProblem.JOINED_BEFORE_BIRTH);
    }
    UUID id = NewId.next();
    return new Fact(Fact.Kind.JOINING)
        .with("id", id)
        .with("name", name)
        .with("citizenId", cipher.encrypt(person.value(), new Place("member", "citizen_id", id)))
        .with("citizenIdHash", HexFormat.of().formatHex(Lookups.citizenId(hash, person)))
        .with("maskedId", person.masked())
        .with("birthDate", person.birthDate())
        .with("sex", person.sex().code())
        .with("relation", relation == null ? usual(person, born) : relation)
        .with("joinedOn", day)
        .with("entryReason", born ? NEWBORN : MOVED_IN)
        .with("headHash", head == null ? null : hex(head));
  }

  private @Nullable String hex(CitizenId id) {
    return HexFormat.of().formatHex(Lookups.citizenId(hash, id));
  }

  /** [assumed] The police know the head, not the relation: a newborn is the head's child. */
  private static String usual(CitizenId person, boolean born) {
    if (!born) {
      return OTHER;
    }
    return person.sex() == Sex.MALE ? SON : DAUGHTER;
  }
}
