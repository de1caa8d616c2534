package bangfu.household.leads;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.crypto.SealedValueUnreadable;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.CitizenId;
import bangfu.commons.value.InvalidValue;
import bangfu.commons.value.Sex;
import bangfu.household.registry.HouseholdRecord;
import bangfu.household.registry.MemberRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks at citizen ids for the rules, so that none of them sees one. */
@ApplicationScoped
class Identities {
  private static final String CITIZEN_ID = "CITIZEN_ID";
  private static final String MALE = "1";

  private final Sql sql;
  private final FieldCipher cipher;

  Identities(Sql sql, FieldCipher cipher) {
    this.sql = sql;
    this.cipher = cipher;
  }

  /** What is wrong with the numbers of the members of a day. */
  Map<UUID, String> faults(HouseholdRecord household, LocalDate day) {
    Map<UUID, String> faults = new HashMap<>();
    household.membersOn(day).stream()
        .filter(m -> CITIZEN_ID.equals(m.idKind()))
        .forEach(m -> fault(m).ifPresent(code -> faults.put(m.id(), code)));
    return faults;
  }

  private Optional<String> fault(MemberRecord member) {
    try {
      Place place = new Place("member", "citizen_id", member.id());
      return mismatch(member, new CitizenId(cipher.decrypt(member.citizenId(), place)));
    } catch (InvalidValue e) {
      return Optional.of(e.code());
    } catch (SealedValueUnreadable e) {
      return Optional.empty(); // a matter of keys, not of the record
    }
  }

  private static Optional<String> mismatch(MemberRecord member, CitizenId id) {
    if (!id.birthDate().equals(member.birthDate())) {
      return Optional.of("BIRTH_DATE_DIFFERS");
    }
    boolean male = member.sex().equals(MALE);
    return male == (id.sex() == Sex.MALE) ? Optional.empty() : Optional.of("SEX_DIFFERS");
  }

  /** Members of these households who are active in another one too. */
  Set<UUID> elsewhere(List<UUID> households) {
    return new HashSet<>(
        sql.list(
            "select m.id from member m where m.household_id = any (?::uuid[]) and m.left_on is null"
                + " and exists (select from member o where o.citizen_id_hash = m.citizen_id_hash"
                + " and o.household_id <> m.household_id and o.left_on is null)",
            row -> row.getObject(1, UUID.class),
            (Object) households.stream().map(UUID::toString).toArray(String[]::new)));
  }
}
