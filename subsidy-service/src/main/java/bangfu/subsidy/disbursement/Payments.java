package bangfu.subsidy.disbursement;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.Masks;
import bangfu.subsidy.disbursement.bank.BankLine;
import bangfu.subsidy.registry.SealedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Writes payments with the payee sealed, and opens him for the bank alone. */
@ApplicationScoped
class Payments {
  private final Sql sql;
  private final FieldCipher cipher;
  private final SealedPeople people;

  Payments(Sql sql, FieldCipher cipher, SealedPeople people) {
    this.sql = sql;
    this.cipher = cipher;
    this.people = people;
  }

  /** One payment for each line, numbered from 1. */
  void add(UUID batch, List<PayableLine> lines) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (PayableLine line : lines) {
      rows.add(row(batch, rows.size() + 1, line));
    }
    sql.batch(
        "insert into payment (id, batch_id, seq, roll_line_id, programme, term, village_code,"
            + " person_id, household_id, amount_fen, payee_name, payee_citizen_id, bank_name,"
            + " account, account_tail, payee_hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private @Nullable Object[] row(UUID batch, int seq, PayableLine line) {
    UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    String account = people.openAccount(line.householdId(), line.sealedAccount());
    return new @Nullable Object[] {
      id,
      batch,
      seq,
      line.id(),
      line.programme(),
      line.term(),
      line.villageCode(),
      line.personId(),
      line.householdId(),
      line.amount().fen(),
      line.holder(),
      citizenId(id, line),
      line.bankName(),
      cipher.encrypt(account, accountOf(id)),
      tail(account),
      line.payeeHash()
    };
  }

  private @Nullable String citizenId(UUID payment, PayableLine line) {
    if (line.holderMember() == null || line.sealedCitizenId() == null) {
      return null;
    }
    String id = people.openCitizenId(line.holderMember(), line.sealedCitizenId());
    return cipher.encrypt(id, citizenIdOf(payment));
  }

  /** What goes to the bank, opened. */
  List<BankLine> forBank(UUID batch) {
    return sql.list(
        "select * from payment where batch_id = ? and state <> 'REMOVED' order by seq",
        this::bankLine,
        batch);
  }

  private BankLine bankLine(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String citizenId = row.getString("payee_citizen_id");
    return new BankLine(
        row.getInt("seq"),
        row.getString("payee_name"),
        citizenId == null ? "" : cipher.decrypt(citizenId, citizenIdOf(id)),
        cipher.decrypt(row.getString("account"), accountOf(id)),
        row.getLong("amount_fen"),
        row.getString("programme"));
  }

  /** The last four digits, by which the bank's return names the account. */
  static String tail(String account) {
    return account.substring(Math.max(0, account.length() - 4));
  }

  static String masked(String tail) {
    return Masks.account("********" + tail);
  }

  private static Place accountOf(UUID payment) {
    return new Place("payment", "account", payment);
  }

  private static Place citizenIdOf(UUID payment) {
    return new Place("payment", "payee_citizen_id", payment);
  }
}
