package bangfu.household.registry;

import bangfu.commons.crypto.LookupHash;
import bangfu.commons.value.CitizenId;

/** The keyed hashes by which sealed values are found again; one place, so that all agree. */
public final class Lookups {
  private Lookups() {}

  public static byte[] citizenId(LookupHash hash, CitizenId id) {
    return hash.of("citizen-id", id.value());
  }

  public static byte[] phone(LookupHash hash, String phone) {
    return hash.of("phone", phone);
  }

  public static byte[] bankAccount(LookupHash hash, String account) {
    return hash.of("bank-account", account);
  }
}
