package bangfu.household.registry;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.export.Exports;
import bangfu.commons.export.Purpose;
import bangfu.commons.export.WantedIdentifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands out the list of members, masked or in full. */
@ApplicationScoped
class MemberExports {
  private final MemberQueries members;
  private final Disclosures disclosures;
  private final Exports exports;
  private final CurrentCaller caller;

  MemberExports(
      MemberQueries members, Disclosures disclosures, Exports exports, CurrentCaller caller) {
    this.members = members;
    this.disclosures = disclosures;
    this.exports = exports;
    this.caller = caller;
  }

  /** The whole list; empty where the request wants a page. */
  Optional<Response> wanted(
      HouseholdFilter filter, @Nullable Purpose purpose, WantedIdentifiers identifiers) {
    var format = exports.wanted();
    if (identifiers.inFull()) {
      var list = disclosures.members(filter, caller.scope());
      return Optional.of(exports.disclose(format, purpose, identifiers, list));
    }
    return format.map(
        wanted -> exports.answer(wanted, purpose, members.all(filter, caller.scope())));
  }
}
