package bangfu.household.changes;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.household.changes.kinds.ChangeKind;
import bangfu.household.changes.kinds.Decider;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposals on file. */
@ApplicationScoped
class Proposals {
  private static final String COLUMNS =
      "id, version, village_code, household_id, other_household_id, kind, decider, state, one_step,"
          + " occurred_on, base_version, other_base_version, household_version, other_version,"
          + " touches, change::text as change, proposed_by, proposed_at, reviewed_by, reviewed_at,"
          + " decided_by, decided_at, reason, conflicts";

  private final Sql sql;

  Proposals(Sql sql) {
    this.sql = sql;
  }

  /** Which proposals are wanted; null wants all. */
  record Filter(
      @Nullable ProposalState state,
      @Nullable ChangeKind kind,
      @Nullable DivisionCode village,
      @Nullable HouseholdId household,
      @Nullable String maker) {}

  void insert(Proposal p) {
    sql.update(
        "insert into change_proposal (id, village_code, household_id, other_household_id, kind,"
            + " decider, state, one_step, occurred_on, base_version, other_base_version,"
            + " household_version, other_version, touches, change, proposed_by, proposed_at,"
            + " reviewed_at, decided_by, decided_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)",
        p.id().value(),
        p.village().value(),
        value(p.household()),
        value(p.other()),
        p.kind(),
        p.decider(),
        p.state(),
        p.oneStep(),
        p.occurredOn(),
        p.bases().household(),
        p.bases().other(),
        p.made().household(),
        p.made().other(),
        p.touches().toArray(String[]::new),
        p.change(),
        p.proposed().by(),
        p.proposed().at(),
        p.reviewed().at(),
        p.decided().by(),
        p.decided().at());
  }

  /** Stores what became of it. */
  void update(Proposal p) {
    sql.update(
        "update change_proposal set version = ?, state = ?, household_id = ?,"
            + " other_household_id = ?, household_version = ?, other_version = ?, reviewed_by = ?,"
            + " reviewed_at = ?, decided_by = ?, decided_at = ?, reason = ?, conflicts = ?"
            + " where id = ?",
        p.version(),
        p.state(),
        value(p.household()),
        value(p.other()),
        p.made().household(),
        p.made().other(),
        p.reviewed().by(),
        p.reviewed().at(),
        p.decided().by(),
        p.decided().at(),
        p.reason(),
        p.conflicts().toArray(String[]::new),
        p.id().value());
  }

  Optional<Proposal> find(ProposalId id, Scope scope) {
    return find(id, scope, "");
  }

  /** Nobody else changes it until the transaction ends. */
  Optional<Proposal> lock(ProposalId id, Scope scope) {
    return find(id, scope, " for update");
  }

  private Optional<Proposal> find(ProposalId id, Scope scope, String locking) {
    return sql.first(
        "select "
            + COLUMNS
            + " from change_proposal where id = ? and village_code ^@ any (?)"
            + locking,
        Proposals::proposal,
        id.value(),
        scope.forQuery());
  }

  /**
   * An open proposal that touches one of these parts of one of these households; of households that
   * are to be registered in this village where there is none. The households are locked.
   */
  Optional<ProposalId> open(
      List<HouseholdId> households, DivisionCode village, List<String> parts) {
    String[] touches = parts.toArray(String[]::new);
    String overlapping =
        " and state in ('PROPOSED', 'REVIEWED') and exists (select from unnest(touches) mine,"
            + " unnest(?::text[]) theirs where mine ^@ theirs or theirs ^@ mine) limit 1";
    if (households.isEmpty()) {
      return sql.first(
          "select id from change_proposal where household_id is null and village_code = ?"
              + overlapping,
          row -> new ProposalId(row.getObject(1, UUID.class)),
          village.value(),
          touches);
    }
    String[] ids = households.stream().map(HouseholdId::toString).toArray(String[]::new);
    return sql.first(
        "select id from change_proposal where (household_id = any (?::uuid[])"
            + " or other_household_id = any (?::uuid[]))"
            + overlapping,
        row -> new ProposalId(row.getObject(1, UUID.class)),
        ids,
        ids,
        touches);
  }

  /** The newest first. */
  List<Proposal> page(Filter filter, PageRequest page, Scope scope) {
    StringBuilder where = new StringBuilder(" where village_code ^@ any (?)");
    List<@Nullable Object> arguments = new ArrayList<>();
    arguments.add(scope.forQuery());
    add(where, arguments, " and state = ?", filter.state());
    add(where, arguments, " and kind = ?", filter.kind());
    add(
        where,
        arguments,
        " and village_code ^@ ?",
        filter.village() == null ? null : filter.village().prefix());
    if (filter.household() != null) {
      where.append(" and (household_id = ? or other_household_id = ?)");
      arguments.add(filter.household().value());
      arguments.add(filter.household().value());
    }
    add(where, arguments, " and proposed_by = ?", filter.maker());
    add(
        where,
        arguments,
        " and id < ?",
        page.isFirst() ? null : UUID.fromString(page.after().get(0)));
    arguments.add(page.fetch());
    return sql.list(
        "select " + COLUMNS + " from change_proposal" + where + " order by id desc limit ?",
        Proposals::proposal,
        arguments.toArray());
  }

  private static void add(
      StringBuilder where,
      List<@Nullable Object> arguments,
      String condition,
      @Nullable Object value) {
    if (value != null) {
      where.append(condition);
      arguments.add(value);
    }
  }

  private static Proposal proposal(ResultSet row) throws SQLException {
    return new Proposal(
        new ProposalId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        new DivisionCode(row.getString("village_code")),
        household(row, "household_id"),
        household(row, "other_household_id"),
        ChangeKind.valueOf(row.getString("kind")),
        Decider.valueOf(row.getString("decider")),
        ProposalState.valueOf(row.getString("state")),
        row.getBoolean("one_step"),
        Objects.requireNonNull(Sql.date(row, "occurred_on")),
        new Proposal.Bases(
            row.getObject("base_version", Long.class),
            row.getObject("other_base_version", Long.class)),
        new Proposal.Made(
            row.getObject("household_version", Long.class),
            row.getObject("other_version", Long.class)),
        texts(row.getArray("touches")),
        row.getString("change"),
        step(row, "proposed"),
        step(row, "reviewed"),
        step(row, "decided"),
        row.getString("reason"),
        texts(row.getArray("conflicts")));
  }

  private static Proposal.Step step(ResultSet row, String step) throws SQLException {
    return new Proposal.Step(row.getString(step + "_by"), Sql.instant(row, step + "_at"));
  }

  private static @Nullable HouseholdId household(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new HouseholdId(id);
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static @Nullable UUID value(@Nullable HouseholdId id) {
    return id == null ? null : id.value();
  }
}
