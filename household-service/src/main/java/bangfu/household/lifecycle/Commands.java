package bangfu.household.lifecycle;

/** What the effect of a step is for a proceeding. */
final class Commands {
  private Commands() {}

  static StatusCommand of(Effect effect, NewProceeding about) {
    return switch (effect) {
      case APPLY -> StatusCommand.APPLY;
      case IDENTIFY -> StatusCommand.IDENTIFY;
      case LIST_FOR_EXIT -> StatusCommand.LIST_FOR_EXIT;
      case EXIT -> StatusCommand.EXIT;
      case RETURN -> StatusCommand.RETURN;
      case MONITOR -> StatusCommand.monitor(((NewProceeding.Watch) about).monitorKind());
      case ELIMINATE -> StatusCommand.ELIMINATE;
      case REMOVE -> StatusCommand.REMOVE;
      case EXIT_VILLAGE -> throw new IllegalArgumentException("No household exits by " + effect);
    };
  }

  /** The first thing that a procedure does to the household: what has to be possible to open it. */
  static StatusCommand first(ProcedureDefinition definition, NewProceeding about) {
    return definition.steps().stream()
        .map(ProcedureStep::effect)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .map(effect -> of(effect, about))
        .orElseThrow();
  }
}
