package bangfu.household.registry;

import bangfu.commons.value.DivisionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household with the plain facts that are corrected by hand. What it was when, who lives there
 * and who helps is changed by acts of their own.
 */
@Entity
@Table(name = "household")
class Household {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "village_code", updatable = false)
  private String villageCode;

  @Column(name = "village_group")
  private @Nullable String group;

  private @Nullable String address;

  @SuppressWarnings("UnusedVariable") // read by the mapper
  private @Nullable String phone;

  @Column(name = "phone_hash")
  private byte @Nullable [] phoneHash;

  @Column(name = "bank_name")
  private @Nullable String bankName;

  @Column(name = "bank_account")
  private @Nullable String bankAccount;

  @Column(name = "bank_account_hash")
  private byte @Nullable [] bankAccountHash;

  @Column(name = "account_holder")
  private @Nullable String accountHolder;

  /** For the mapper only: households come by import. */
  @SuppressWarnings("NullAway")
  protected Household() {}

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  DivisionCode villageCode() {
    return new DivisionCode(villageCode);
  }

  void live(@Nullable String newGroup, @Nullable String newAddress) {
    group = newGroup;
    address = newAddress;
  }

  @Nullable String group() {
    return group;
  }

  @Nullable String address() {
    return address;
  }

  @Nullable String bankName() {
    return bankName;
  }

  @Nullable String accountHolder() {
    return accountHolder;
  }

  boolean hasAccount() {
    return bankAccount != null;
  }

  /** The same number sealed again is no change. */
  void reachBy(@Nullable Sealed number) {
    byte[] hash = number == null ? null : number.hash();
    if (!Arrays.equals(phoneHash, hash)) {
      phone = number == null ? null : number.text();
      phoneHash = hash;
    }
  }

  void bankWith(@Nullable String bank, @Nullable String holder) {
    bankName = bank;
    accountHolder = holder;
  }

  /** The same number sealed again is no change. */
  void payTo(@Nullable Sealed account) {
    byte[] hash = account == null ? null : account.hash();
    if (!Arrays.equals(bankAccountHash, hash)) {
      bankAccount = account == null ? null : account.text();
      bankAccountHash = hash;
    }
  }

  /** A sealed text and the keyed hash beside it. */
  record Sealed(String text, byte[] hash) {}

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Household household && Objects.equals(id, household.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
