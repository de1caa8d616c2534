package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the members of many households at once, their ids opened and masked. */
@ApplicationScoped
class Members {
  private final Sql sql;
  private final MemberViews views;

  Members(Sql sql, MemberViews views) {
    this.sql = sql;
    this.views = views;
  }

  private record Of(UUID household, MemberRecord member) {}

  /** The members of these households, of all times or on a day, the head first. */
  Map<UUID, List<MemberView>> of(List<UUID> households, @Nullable LocalDate day, Scope scope) {
    Map<UUID, List<MemberView>> found = new HashMap<>();
    sql
        .list(
            "select household_id, snapshot::text from member_snapshots"
                + " where household_id = any (?::uuid[]) and village_code ^@ any (?)"
                + " order by left_on nulls first, relation <> '02', birth_date, id",
            row -> new Of(row.getObject(1, UUID.class), Snapshots.member(row.getString(2))),
            households.stream().map(UUID::toString).toArray(String[]::new),
            scope.forQuery())
        .stream()
        .filter(of -> day == null || of.member().isMemberOn(day))
        .forEach(
            of ->
                found
                    .computeIfAbsent(of.household(), id -> new ArrayList<>())
                    .add(views.of(day == null ? of.member() : of.member().on(day))));
    return found;
  }
}
