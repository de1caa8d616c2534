package bangfu.household.mine;

import bangfu.commons.audit.AuditEntries;
import bangfu.commons.audit.AuditEntryView;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Transactions;
import bangfu.household.registry.Disclosures;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who was shown full values of a household: by itself, or in a list. */
@ApplicationScoped
class Readers {
  private final AuditEntries entries;
  private final Disclosures disclosures;
  private final Transactions transactions;

  Readers(AuditEntries entries, Disclosures disclosures, Transactions transactions) {
    this.entries = entries;
    this.disclosures = disclosures;
    this.transactions = transactions;
  }

  /** As the service itself: who read it in a village where it lived before counts too. */
  List<AuditEntryView> of(HouseholdId household, PageRequest page) {
    return transactions.ofService(
        "readers",
        () -> entries.readsOf("household", household.value(), disclosures.of(household), page));
  }
}
