package bangfu.subsidy.suspensions;

/** Whether payments must wait. */
public enum SuspensionState {
  ACTIVE,
  LIFTED
}
