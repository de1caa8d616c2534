package bangfu.household.changes.effects;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.persistence.Sql;
import bangfu.household.changes.kinds.MemberRelation;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.NewId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes new memberships of persons who were members before, in this household or another: the old
 * row stays, what is known of the person comes along.
 */
@ApplicationScoped
class Following {
  private static final String COPY =
      "insert into member (id, household_id, village_code, name, id_kind, citizen_id,"
          + " citizen_id_hash, birth_date, sex, relation, ethnicity, marital, political, education,"
          + " health, labor_skill, pension, disability_type, disability_grade, joined_on,"
          + " entry_reason)"
          + " select ?, ?, ?, name, id_kind, ?, citizen_id_hash, birth_date, sex, ?, ethnicity,"
          + " marital, political, education, health, labor_skill, pension, disability_type,"
          + " disability_grade, ?, ? from member where id = ?";

  private final Sql sql;
  private final FieldCipher cipher;

  Following(Sql sql, FieldCipher cipher) {
    this.sql = sql;
    this.cipher = cipher;
  }

  private record Sealed(UUID row, UUID member, String text) {}

  /** Where they come to, and why. */
  record Destination(HouseholdId household, String village, LocalDate day, String reason) {}

  /** After the old memberships ended. */
  void come(List<MemberRelation> members, Destination to) {
    Map<UUID, UUID> successors = new HashMap<>();
    members.forEach(member -> successors.put(member.memberId(), NewId.next()));
    Map<UUID, String> ids = citizenIds(members);
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (MemberRelation member : members) {
      UUID old = member.memberId();
      UUID now = Objects.requireNonNull(successors.get(old));
      String id =
          cipher.decrypt(
              Objects.requireNonNull(ids.get(old)), new Place("member", "citizen_id", old));
      rows.add(
          new @Nullable Object[] {
            now,
            to.household().value(),
            to.village(),
            cipher.encrypt(id, new Place("member", "citizen_id", now)),
            member.relation(),
            to.day(),
            to.reason(),
            old
          });
    }
    sql.batch(COPY, rows);
    carryFacts(successors, to.village());
  }

  private Map<UUID, String> citizenIds(List<MemberRelation> members) {
    Map<UUID, String> found = new HashMap<>();
    sql.list(
            "select id, id, citizen_id from member where id = any (?::uuid[])",
            Following::sealed,
            (Object) Household.texts(members.stream().map(MemberRelation::memberId).toList()))
        .forEach(each -> found.put(each.row(), each.text()));
    return found;
  }

  private void carryFacts(Map<UUID, UUID> successors, String village) {
    List<UUID> old = List.copyOf(successors.keySet());
    sql.one(
        "select carry_member_facts(?::uuid[], ?::uuid[])::text",
        row -> row.getObject(1) == null,
        Household.texts(old),
        Household.texts(old.stream().map(successors::get).toList()));
    sql.list(
            "select id, member_id, card_no from disability_card where member_id = any (?::uuid[])",
            Following::sealed,
            (Object) Household.texts(old))
        .forEach(
            card -> carry(card, Objects.requireNonNull(successors.get(card.member())), village));
  }

  private void carry(Sealed card, UUID member, String village) {
    UUID id = NewId.next();
    String number =
        cipher.decrypt(card.text(), new Place("disability_card", "card_no", card.row()));
    sql.update(
        "insert into disability_card (id, member_id, village_code, card_no, card_no_hash, type,"
            + " grade, issued_on, expires_on, source)"
            + " select ?, ?, ?, ?, card_no_hash, type, grade, issued_on, expires_on, source"
            + " from disability_card where id = ?",
        id,
        member,
        village,
        cipher.encrypt(number, new Place("disability_card", "card_no", id)),
        card.row());
  }

  private static Sealed sealed(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Sealed(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3));
  }
}
