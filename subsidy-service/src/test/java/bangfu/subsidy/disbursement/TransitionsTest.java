package bangfu.subsidy.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pair of states, of payments and of batches. */
class TransitionsTest {
  private static final Map<PaymentState, Set<PaymentState>> ALLOWED =
      Map.of(
          PaymentState.PENDING, Set.of(PaymentState.SENT, PaymentState.REMOVED),
          PaymentState.SENT, Set.of(PaymentState.PAID, PaymentState.RETURNED),
          PaymentState.PAID, Set.of(),
          PaymentState.RETURNED, Set.of(PaymentState.REISSUED),
          PaymentState.REISSUED, Set.of(),
          PaymentState.REMOVED, Set.of());

  @ParameterizedTest
  @EnumSource(PaymentState.class)
  void a_payment_goes_where_the_table_says(PaymentState state) {
    assertThat(state.next()).isEqualTo(ALLOWED.get(state));
  }

  @ParameterizedTest
  @CsvSource({
    "CREATED,RELEASE,RELEASED",
    "CREATED,SETTLEMENT,",
    "RELEASED,RELEASE,",
    "RELEASED,SETTLEMENT,SETTLED",
    "SETTLED,RELEASE,",
    "SETTLED,SETTLEMENT,"
  })
  void a_batch_goes_where_the_table_says(BatchState state, BatchStep step, BatchState next) {
    if (next == null) {
      assertThatThrownBy(() -> step.next(state)).hasMessage("BATCH_STATE");
    } else {
      assertThat(step.next(state)).isEqualTo(next);
    }
  }
}
