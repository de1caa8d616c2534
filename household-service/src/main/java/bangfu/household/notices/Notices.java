package bangfu.household.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DateRange;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.HouseholdRecord;
import bangfu.household.registry.HouseholdRecords;
import bangfu.household.registry.NewId;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Posts notices and says how long they hang. */
@ApplicationScoped
public class Notices {
  private final Sql sql;
  private final HouseholdRecords records;
  private final OfficeDays officeDays;
  private final CurrentCaller caller;

  Notices(Sql sql, HouseholdRecords records, OfficeDays officeDays, CurrentCaller caller) {
    this.sql = sql;
    this.records = records;
    this.officeDays = officeDays;
    this.caller = caller;
  }

  /**
   * Copies the list and posts it, in the running transaction.
   *
   * @throws Problem 404 where a household is not one of that village within the scope
   */
  public NoticeId post(Posting posting, Scope scope) {
    List<FrozenLine> lines = frozen(posting, scope);
    NoticeId id = new NoticeId(NewId.next());
    sql.update(
        "insert into notice (id, village_code, programme, title, posted_on, days,"
            + " objection_pause_working_days, board_photos, list_sha256, posted_by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id.value(),
        posting.village().value(),
        posting.programme(),
        posting.title(),
        posting.postedOn(),
        posting.days(),
        posting.pauseWorkingDays(),
        EvidenceHash.texts(posting.boardPhotos()),
        sha256(lines.stream().map(FrozenLine::canonical).collect(Collectors.joining())),
        caller.get().subject());
    sql.batch(
        "insert into notice_line (notice_id, village_code, line_no, household_id, shown, head_name,"
            + " village_group, persons, amount) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        lines.stream().map(line -> row(id, posting, line)).toList());
    return id;
  }

  /** How long a notice hangs for one household of its list; for a village where it lists none. */
  public Publicity publicity(NoticeId id, @Nullable HouseholdId household, Scope scope) {
    return publicity(id, household, scope, "");
  }

  /** The same, after whoever objects just now has objected; nobody objects until this is over. */
  public Publicity settledPublicity(NoticeId id, @Nullable HouseholdId household, Scope scope) {
    return publicity(id, household, scope, " for update");
  }

  /** How long a notice hangs, all objections counted. */
  Publicity publicity(NoticeId id, Scope scope) {
    return publicity(id, null, scope, "");
  }

  private Publicity publicity(
      NoticeId id, @Nullable HouseholdId household, Scope scope, String lock) {
    return sql.first(
            "select posted_on, days, objection_pause_working_days from notice"
                + " where id = ? and village_code ^@ any (?)"
                + lock,
            row ->
                new Publicity(
                    row.getObject(1, LocalDate.class),
                    row.getInt(2),
                    pauses(id, household, row.getInt(3)),
                    isObjected(id, household)),
            id.value(),
            scope.forQuery())
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** From the day it was raised until it was ruled on, but no longer than the rule says. */
  private List<DateRange> pauses(NoticeId id, @Nullable HouseholdId household, int most) {
    OfficeCalendar calendar = officeDays.calendar();
    List<DateRange> pauses = new ArrayList<>();
    sql.list(
            "select raised_on, ruled_on from objection"
                + " where notice_id = ? and (?::uuid is null or household_id = ?)",
            row -> Arrays.asList(Sql.date(row, "raised_on"), Sql.date(row, "ruled_on")),
            id.value(),
            value(household),
            value(household))
        .forEach(days -> addPause(pauses, days, calendar, most));
    return pauses;
  }

  private static void addPause(
      List<DateRange> pauses, List<LocalDate> days, OfficeCalendar calendar, int most) {
    LocalDate raised = days.get(0);
    LocalDate longest = calendar.after(raised, most);
    LocalDate ruled = days.get(1);
    LocalDate end = ruled == null || ruled.isAfter(longest) ? longest : ruled;
    if (end.isAfter(raised)) {
      pauses.add(new DateRange(raised, end));
    }
  }

  private boolean isObjected(NoticeId id, @Nullable HouseholdId household) {
    return sql.one(
        "select exists (select from objection where notice_id = ?"
            + " and (?::uuid is null or household_id = ?) and ruling is null)",
        row -> row.getBoolean(1),
        id.value(),
        value(household),
        value(household));
  }

  private List<FrozenLine> frozen(Posting posting, Scope scope) {
    List<FrozenLine> lines = new ArrayList<>();
    for (Posting.Entry entry : posting.entries()) {
      HouseholdRecord record =
          records
              .find(entry.household(), scope, null)
              .filter(found -> found.villageCode().equals(posting.village()))
              .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
      lines.add(
          FrozenLine.of(
              lines.size() + 1, entry.household(), record, entry.amount(), posting.postedOn()));
    }
    return lines;
  }

  private static @Nullable Object[] row(NoticeId id, Posting posting, FrozenLine line) {
    return new @Nullable Object[] {
      id.value(),
      posting.village().value(),
      line.no(),
      line.household().value(),
      line.shown(),
      line.headName(),
      line.group(),
      line.persons(),
      line.amount() == null ? null : line.amount().fen()
    };
  }

  private static @Nullable Object value(@Nullable HouseholdId id) {
    return id == null ? null : id.value();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
