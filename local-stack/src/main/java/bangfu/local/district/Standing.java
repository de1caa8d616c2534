package bangfu.local.district;

/** How a household stands in the four groups 四类人员 whose housing is looked after. */
public enum Standing {
  EXITED(true),
  NOT_EXITED(true),
  TEKUN(false),
  DIBAO(false),
  DISABLED(false);

  private final boolean registered;

  Standing(boolean registered) {
    this.registered = registered;
  }

  /** Whether the household is on the poverty register 建档立卡. */
  public boolean registered() {
    return registered;
  }
}
