package bangfu.household.registry;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.value.CitizenId;
import bangfu.household.registry.facts.DisabilityCard;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Shows members, their ids opened only to be masked. */
@ApplicationScoped
class MemberViews {
  private static final int LENGTH_OF_ID = 18;

  private final FieldCipher cipher;

  MemberViews(FieldCipher cipher) {
    this.cipher = cipher;
  }

  MemberView of(MemberRecord m) {
    Place place = new Place("member", "citizen_id", m.id());
    return new MemberView(
        m.id(),
        m.name(),
        String.valueOf(m.idKind()),
        new CitizenId(cipher.decrypt(m.citizenId(), place)),
        m.sex(),
        m.birthDate(),
        m.relation(),
        m.ethnicity(),
        m.marital(),
        m.political(),
        m.education(),
        m.health(),
        m.laborSkill(),
        m.pension(),
        m.disabilityType(),
        m.disabilityGrade(),
        m.joinedOn(),
        m.entryReason(),
        m.leftOn(),
        m.leftReason(),
        m.enrolments(),
        HouseholdRecord.orNone(m.absences()),
        HouseholdRecord.orNone(m.insurances()),
        m.healthRecord(),
        HouseholdRecord.orNone(m.majorDiseases()),
        masked(m.disabilityCard()),
        HouseholdRecord.orNone(m.welfare()),
        HouseholdRecord.orNone(m.employments()));
  }

  /** Masked as the citizen id that it begins with; type and grade after it are told anyway. */
  private @Nullable DisabilityCard masked(@Nullable DisabilityCard card) {
    if (card == null) {
      return null;
    }
    String number =
        cipher.decrypt(card.cardNo(), new Place("disability_card", "card_no", card.id()));
    String masked =
        new CitizenId(number.substring(0, LENGTH_OF_ID)).masked()
            + "*".repeat(number.length() - LENGTH_OF_ID);
    return new DisabilityCard(
        card.id(), masked, card.type(), card.grade(), card.issuedOn(), card.expiresOn());
  }
}
