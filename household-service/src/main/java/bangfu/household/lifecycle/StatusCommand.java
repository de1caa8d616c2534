package bangfu.household.lifecycle;

/** What can be done to the status of a household, and how the history calls it afterwards. */
enum StatusCommand {
  APPLY("APPLIED"),
  IDENTIFY("IDENTIFIED"),
  REJECT("REJECTED"),
  LIST_FOR_EXIT("LISTED_FOR_EXIT"),
  EXIT("EXITED"),
  FAIL_EXIT("EXIT_FAILED"),
  RETURN("RETURNED"),
  REMOVE("REMOVED"),
  MONITOR_UNSTABLE("MONITORED"),
  MONITOR_MARGINAL("MONITORED"),
  MONITOR_SUDDEN("MONITORED"),
  ELIMINATE("RISK_ELIMINATED");

  private final String happened;

  StatusCommand(String happened) {
    this.happened = happened;
  }

  /** The kind of the revision. */
  String happened() {
    return happened;
  }

  static StatusCommand monitor(MonitorKind kind) {
    return switch (kind) {
      case UNSTABLE -> MONITOR_UNSTABLE;
      case MARGINAL -> MONITOR_MARGINAL;
      case SUDDEN -> MONITOR_SUDDEN;
    };
  }
}
