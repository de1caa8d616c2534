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

  private Tables() {}

  /** Fails for a collection that nobody told it about: a new endpoint must be thought of. */
  static String of(ServiceName service, String collection) {
    return Optional.ofNullable(NAMES.get(collection))
        .orElseThrow(() -> new AssertionError(service + ": no table is known for /" + collection));
  }
}
