package bangfu.local.district.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** State of health 健康状况: healthy, or any of chronically ill, gravely ill and disabled. */
public record Health(boolean chronic, boolean major, @Nullable Disability disability) {

  static Health likelyAt(int age, Dice dice) {
    boolean aged = age >= 60;
    boolean adult = age >= 18;
    boolean chronic = dice.percent(aged ? 38 : adult ? 11 : 1);
    boolean major = dice.percent(aged ? 7 : adult ? 4 : 1);
    boolean disabled = dice.percent(aged ? 10 : adult ? 6 : 2);
    return new Health(chronic, major, disabled ? Disability.some(dice) : null);
  }

  Health with(Disability now) {
    return new Health(chronic, major, now);
  }

  Health grave() {
    return new Health(chronic, true, disability);
  }

  public boolean ill() {
    return chronic || major;
  }

  public boolean disabled() {
    return disability != null;
  }

  boolean severelyDisabled() {
    return disability != null && disability.severe();
  }

  boolean healthy() {
    return !ill() && !disabled();
  }

  /** The codes of the registration form, joined by semicolons. */
  public String codes() {
    if (healthy()) {
      return "01";
    }
    List<String> codes = new ArrayList<>();
    if (chronic) {
      codes.add("02");
    }
    if (major) {
      codes.add("03");
    }
    if (disabled()) {
      codes.add("04");
    }
    return String.join(";", codes);
  }
}
