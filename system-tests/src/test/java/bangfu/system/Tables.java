package bangfu.system;

import bangfu.local.stack.ServiceName;
import java.util.Map;
import java.util.Optional;

/** Which table holds the records behind a collection's path. */
final class Tables {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("operations", "operation"),
          Map.entry("households", "household"),
          Map.entry("imports", "registry_import"),
          Map.entry("standards", "standard_draft"),
          Map.entry("determination-runs", "determination_run"),
          Map.entry("rolls", "roll"),
          Map.entry("lines", "roll_line"),
          Map.entry("objections", "objection"),
          Map.entry("payment-batches", "payment_batch"),
          Map.entry("campaigns", "campaign"),
          Map.entry("draws", "draw"),
          Map.entry("items", "draw_item"),
          Map.entry("visits", "visit"),
          Map.entry("issues", "issue"));

  /** Where the registry's are called otherwise, or are its alone. */
  private static final Map<String, String> OF_REGISTRY =
      Map.ofEntries(
          Map.entry("standards", "standard"),
          Map.entry("account-bindings", "account_binding"),
          Map.entry("change-proposals", "change_proposal"),
          Map.entry("differences", "difference"),
          Map.entry("duplicate-candidates", "duplicate_candidate"),
          Map.entry("exit-lists", "exit_list"),
          Map.entry("industry-projects", "industry_project"),
          Map.entry("lead-rule-settings", "lead_rule_setting"),
          Map.entry("leads", "lead"),
          Map.entry("notices", "notice"),
          Map.entry("office-days", "office_day"),
          Map.entry("participations", "household"),
          Map.entry("proceedings", "proceeding"),
          Map.entry("stable-transfer-items", "stable_transfer_item"),
          Map.entry("training-sessions", "training_session"),
          Map.entry("units", "division_unit"),
          Map.entry("village-assets", "village_asset"),
          Map.entry("workshops", "workshop"));

  private Tables() {}

  /** Fails for a collection that nobody told it about: a new endpoint must be thought of. */
  static String of(ServiceName service, String collection) {
    Map<String, String> own = service == ServiceName.HOUSEHOLD ? OF_REGISTRY : Map.of();
    return Optional.ofNullable(own.get(collection))
        .or(() -> Optional.ofNullable(NAMES.get(collection)))
        .orElseThrow(() -> new AssertionError(service + ": no table is known for /" + collection));
  }
}
