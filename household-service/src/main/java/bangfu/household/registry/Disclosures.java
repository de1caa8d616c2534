package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.export.DisclosedList;
import bangfu.commons.export.ExportedList;
import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lists with full identifiers, and whose they were. */
@ApplicationScoped
public class Disclosures {
  private final MemberQueries members;
  private final Sql sql;

  Disclosures(MemberQueries members, Sql sql) {
    this.members = members;
    this.sql = sql;
  }

  /** The lists in which the full identifiers of a household were handed out. */
  public List<UUID> of(HouseholdId household) {
    return sql.list(
        "select export_id from disclosed_household where household_id = ?",
        row -> row.getObject(1, UUID.class),
        household.value());
  }

  /** Members with their citizen ids in full. */
  DisclosedList members(HouseholdFilter filter, Scope scope) {
    return new MemberDisclosure(members, NewId.next(), filter, scope);
  }

  private record MemberDisclosure(
      MemberQueries members, UUID id, HouseholdFilter filter, Scope scope)
      implements DisclosedList {
    @Override
    public ExportedList list() {
      return members.allInFull(filter, scope, id);
    }

    @Override
    public List<String> fields() {
      return List.of("CITIZEN_ID");
    }

    @Override
    public Extent record() {
      return new Extent(members.disclose(filter, scope, id), filter.toString());
    }
  }
}
