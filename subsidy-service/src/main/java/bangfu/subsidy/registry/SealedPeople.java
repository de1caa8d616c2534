package bangfu.subsidy.registry;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.LookupHash;
import bangfu.commons.crypto.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals and opens the identifiers of the copy, under this service's own keys. */
@ApplicationScoped
public class SealedPeople {
  private final FieldCipher cipher;
  private final LookupHash hashes;

  SealedPeople(FieldCipher cipher, LookupHash hashes) {
    this.cipher = cipher;
    this.hashes = hashes;
  }

  /** The account number of a household, from its row of the copy. */
  public String openAccount(UUID household, String account) {
    return cipher.decrypt(account, accountOf(household));
  }

  /** The citizen id of a member, from its row of the copy. */
  public String openCitizenId(UUID member, String citizenId) {
    return cipher.decrypt(citizenId, citizenIdOf(member));
  }

  @Nullable String account(RegistryHousehold household) {
    String account = household.bankAccount();
    return account == null ? null : cipher.encrypt(account, accountOf(household.id()));
  }

  /** Changes when bank, account or holder do. */
  byte @Nullable [] payeeHash(RegistryHousehold household) {
    return household.bankAccount() == null
        ? null
        : hashes.of(
            "payee",
            household.bankName()
                + "\n"
                + household.bankAccount()
                + "\n"
                + household.accountHolder());
  }

  @Nullable String citizenId(RegistryHousehold.Member member) {
    String id = member.citizenId();
    return id == null ? null : cipher.encrypt(id, citizenIdOf(member.id()));
  }

  /** The same for one person in two households; a member without a citizen id is only himself. */
  byte[] personHash(RegistryHousehold.Member member) {
    String id = member.citizenId();
    return id == null ? hashes.of("member", member.id().toString()) : hashes.of("citizen-id", id);
  }

  private static Place accountOf(UUID household) {
    return new Place("copy_household", "account", household);
  }

  private static Place citizenIdOf(UUID member) {
    return new Place("copy_member", "citizen_id", member);
  }
}
