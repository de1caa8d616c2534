package bangfu.commons.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What every refusal of a value has in common. */
final class Refusal {
  private Refusal() {}

  static void assertRefused(String code, String sent, ThrowingCallable attempt) {
    InvalidValue refusal = catchThrowableOfType(InvalidValue.class, attempt);

    assertThat(refusal).as("refusal of %s", sent).isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal).hasNoCause();
    if (sent.length() > 5) {
      assertThat(refusal).message().doesNotContain(sent);
    }
  }
}
