package bangfu.household.imports.format;

/** From here on the file cannot be read. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final Trap trap;

  Unreadable(Trap trap) {
    super(trap.name());
    this.trap = trap;
  }

  Unreadable(Trap trap, Throwable cause) {
    super(trap.name(), cause);
    this.trap = trap;
  }

  public Trap trap() {
    return trap;
  }
}
