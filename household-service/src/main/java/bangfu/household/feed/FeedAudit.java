package bangfu.household.feed;

import bangfu.commons.audit.Access;
import bangfu.commons.audit.AuditTrail;
import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.persistence.Transactions;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service that pays reads full numbers of everybody, page by page: one entry a page, committed
 * before the page is answered. The cursor in it and the log tell whose numbers those were.
 */
@ApplicationScoped
class FeedAudit {
  private static final List<String> FIELDS =
      List.of("CITIZEN_ID", "BANK_ACCOUNT", "ACCOUNT_HOLDER");

  private final AuditTrail trail;
  private final Transactions transactions;

  FeedAudit(AuditTrail trail, Transactions transactions) {
    this.trail = trail;
    this.transactions = transactions;
  }

  void shown(Response page, @Nullable String after, Caller who) {
    int events = page.getEntity() instanceof JsonNode batch ? batch.size() : 0;
    if (events > 0 && who.is(Roles.SUBSIDY_SERVICE)) {
      String which = events + " events after " + (after == null ? "the beginning" : after);
      Access access =
          new Access("changes", "household", null, List.of(), null, FIELDS, "PAYMENT", which);
      transactions.as(
          who,
          () -> {
            trail.granted(access);
            return events;
          });
    }
  }
}
