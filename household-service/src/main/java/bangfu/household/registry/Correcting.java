package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.LookupHash;
import bangfu.commons.crypto.Place;
import bangfu.commons.http.Preconditions;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Correcting plain facts of a household; each correction that changes anything writes a revision.
 */
@ApplicationScoped
class Correcting {
  private final Households households;
  private final HouseholdRevisions revisions;
  private final FieldCipher cipher;
  private final LookupHash hash;

  Correcting(
      Households households, HouseholdRevisions revisions, FieldCipher cipher, LookupHash hash) {
    this.households = households;
    this.revisions = revisions;
    this.cipher = cipher;
    this.hash = hash;
  }

  /**
   * @throws Problem 404 outside the scope, 412 where it was changed meanwhile, 428 without a
   *     version
   */
  @Transactional
  public void correct(
      HouseholdId id, @Nullable String ifMatch, HouseholdCorrection correction, Scope scope) {
    correction.check();
    Household household =
        households.find(id, scope).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    Preconditions.match(ifMatch, household.version());
    requireWholeAccount(household, correction);
    long before = household.version();
    apply(household, correction);
    households.flush();
    if (household.version() != before) {
      revisions.append(household, Objects.requireNonNull(correction.reason()).asText());
    }
  }

  private void apply(Household household, HouseholdCorrection correction) {
    household.live(
        HouseholdCorrection.after(correction.group(), household.group()),
        HouseholdCorrection.after(correction.address(), household.address()));
    household.bankWith(
        HouseholdCorrection.after(correction.bankName(), household.bankName()),
        HouseholdCorrection.after(correction.accountHolder(), household.accountHolder()));
    JsonNode phone = correction.phone();
    if (phone != null) {
      household.reachBy(
          phone.isNull()
              ? null
              : new Household.Sealed(
                  sealed(household, "phone", phone.asText()), Lookups.phone(hash, phone.asText())));
    }
    JsonNode account = correction.bankAccount();
    if (account != null) {
      household.payTo(
          account.isNull()
              ? null
              : new Household.Sealed(
                  sealed(household, "bank_account", account.asText()),
                  Lookups.bankAccount(hash, account.asText())));
    }
  }

  private String sealed(Household household, String column, String plain) {
    return cipher.encrypt(plain, new Place("household", column, household.id()));
  }

  /** Bank, account and holder go together: money is paid to all three. */
  private static void requireWholeAccount(Household household, HouseholdCorrection correction) {
    List<InputError> missing = new ArrayList<>();
    JsonNode account = correction.bankAccount();
    boolean known = account == null ? household.hasAccount() : !account.isNull();
    boolean bank = HouseholdCorrection.after(correction.bankName(), household.bankName()) != null;
    boolean holder =
        HouseholdCorrection.after(correction.accountHolder(), household.accountHolder()) != null;
    if (known == bank && bank == holder) {
      return;
    }
    if (!bank) {
      missing.add(new InputError("/bankName", "REQUIRED", ""));
    }
    if (!known) {
      missing.add(new InputError("/bankAccount", "REQUIRED", ""));
    }
    if (!holder) {
      missing.add(new InputError("/accountHolder", "REQUIRED", ""));
    }
    throw new Problem(CommonProblem.INVALID_INPUT, missing);
  }
}
