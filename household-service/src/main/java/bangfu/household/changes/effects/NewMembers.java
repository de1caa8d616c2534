package bangfu.household.changes.effects;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.LookupHash;
import bangfu.commons.crypto.Place;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.CitizenId;
import bangfu.household.changes.kinds.NewMember;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.Lookups;
import bangfu.household.registry.NewId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes new members, their identifiers sealed for their rows. */
@ApplicationScoped
class NewMembers {
  private static final String INSERT =
      "insert into member (id, household_id, village_code, name, citizen_id, citizen_id_hash,"
          + " birth_date, sex, relation, ethnicity, marital, political, education, health,"
          + " labor_skill, pension, disability_type, disability_grade, joined_on, entry_reason)"
          + " select ?, ?, ?, ?, ?, ?, ?::date, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?::date, ?";

  private final Sql sql;
  private final FieldCipher cipher;
  private final LookupHash hash;

  NewMembers(Sql sql, FieldCipher cipher, LookupHash hash) {
    this.sql = sql;
    this.cipher = cipher;
    this.hash = hash;
  }

  /** Whether the household had a head to come to. */
  boolean join(HouseholdId household, String village, NewMember member, LocalDate day, String why) {
    Object[] values = values(household, village, member, day, why);
    Object[] arguments = java.util.Arrays.copyOf(values, values.length + 1);
    arguments[values.length] = household.value();
    return sql.update(
            INSERT
                + " where exists (select from member where household_id = ? and left_on is null"
                + " and relation = '02')",
            arguments)
        == 1;
  }

  /** The members of a household that is new itself. */
  void begin(
      HouseholdId household, String village, List<NewMember> members, LocalDate day, String why) {
    sql.batch(INSERT, members.stream().map(m -> values(household, village, m, day, why)).toList());
  }

  /** Names a person in what a proposal touches, without telling who it is. */
  String pointer(CitizenId person) {
    return "/persons/" + HexFormat.of().formatHex(Lookups.citizenId(hash, person)) + "/";
  }

  private @Nullable Object[] values(
      HouseholdId household, String village, NewMember m, LocalDate day, String why) {
    UUID id = NewId.next();
    CitizenId person = m.citizenId();
    return new @Nullable Object[] {
      id,
      household.value(),
      village,
      m.name(),
      cipher.encrypt(person.value(), new Place("member", "citizen_id", id)),
      Lookups.citizenId(hash, person),
      person.birthDate(),
      person.sex().code(),
      m.heads() ? NewMember.HEAD : m.relation(),
      m.ethnicity(),
      m.marital(),
      m.political(),
      m.education(),
      m.health() == null ? new String[0] : m.health().toArray(String[]::new),
      m.laborSkill(),
      m.pension(),
      m.disabilityType(),
      m.disabilityGrade(),
      day,
      why
    };
  }
}
