package bangfu.household.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangfu.commons.problem.Problem;
import bangfu.household.registry.PovertyStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status with every command. */
class StatusTableTest {
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

  /** What is possible on a day of 2020; everything else is not. */
  private static final Map<String, String> POSSIBLE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("NONE APPLY", "CANDIDATE"),
              Map.entry("REJECTED APPLY", "CANDIDATE"),
              Map.entry("CANDIDATE APPLY", "CANDIDATE"),
              Map.entry("REJECTED REMOVE", "REMOVED"),
              Map.entry("CANDIDATE IDENTIFY", "NOT_EXITED"),
              Map.entry("CANDIDATE REJECT", "REJECTED"),
              Map.entry("NOT_EXITED LIST_FOR_EXIT", "PRE_EXIT"),
              Map.entry("RETURNED LIST_FOR_EXIT", "PRE_EXIT"),
              Map.entry("PRE_EXIT EXIT", "EXITED"),
              Map.entry("PRE_EXIT FAIL_EXIT", "NOT_EXITED"),
              Map.entry("EXITED RETURN", "RETURNED"),
              Map.entry("CANDIDATE REMOVE", "REMOVED"),
              Map.entry("NOT_EXITED REMOVE", "REMOVED"),
              Map.entry("PRE_EXIT REMOVE", "REMOVED"),
              Map.entry("EXITED REMOVE", "REMOVED"),
              Map.entry("RETURNED REMOVE", "REMOVED"),
              Map.entry("EXITED MONITOR_UNSTABLE", "EXITED"),
              Map.entry("NONE MONITOR_MARGINAL", "NONE"),
              Map.entry("REJECTED MONITOR_MARGINAL", "REJECTED"),
              Map.entry("EXITED ELIMINATE", "EXITED"),
              Map.entry("NONE ELIMINATE", "NONE"),
              Map.entry("REJECTED ELIMINATE", "REJECTED")));

  static Stream<Arguments> pairs() {
    List<@Nullable PovertyStatus> all = new ArrayList<>(Arrays.asList(PovertyStatus.values()));
    all.add(null);
    return all.stream()
        .flatMap(status -> Arrays.stream(StatusCommand.values()).map(c -> Arguments.of(status, c)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void every_status_allows_or_refuses_every_command(
      @Nullable PovertyStatus from, StatusCommand command) {
    String expected = POSSIBLE.get(name(from) + " " + command);
    if (expected == null) {
      assertThatThrownBy(() -> StatusTable.after(from, command, PovertyStatus.NOT_EXITED, DAY))
          .isInstanceOfSatisfying(
              Problem.class,
              refused ->
                  assertThat(refused.code())
                      .isIn(
                          LifecycleProblem.TRANSITION_NOT_ALLOWED,
                          LifecycleProblem.TRANSITION_OUT_OF_TIME));
    } else {
      assertThat(name(StatusTable.after(from, command, PovertyStatus.NOT_EXITED, DAY)))
          .isEqualTo(expected);
    }
  }

  @Test
  void a_failed_exit_falls_back_to_where_it_came_from() {
    assertThat(
            StatusTable.after(
                PovertyStatus.PRE_EXIT, StatusCommand.FAIL_EXIT, PovertyStatus.RETURNED, DAY))
        .isEqualTo(PovertyStatus.RETURNED);
  }

  @Test
  void what_belongs_to_the_years_until_2020_is_over_with_them() {
    for (var last :
        List.of(
            Arguments.of(null, StatusCommand.APPLY),
            Arguments.of(PovertyStatus.CANDIDATE, StatusCommand.IDENTIFY),
            Arguments.of(PovertyStatus.EXITED, StatusCommand.RETURN))) {
      var from = (PovertyStatus) last.get()[0];
      var command = (StatusCommand) last.get()[1];
      assertThat(StatusTable.after(from, command, null, LocalDate.of(2020, 12, 31))).isNotNull();
      assertThatThrownBy(() -> StatusTable.after(from, command, null, LocalDate.of(2021, 1, 1)))
          .hasMessage("TRANSITION_OUT_OF_TIME");
    }
  }

  @Test
  void monitoring_begins_in_march_2020_and_that_of_the_suddenly_stricken_in_2021() {
    assertThatThrownBy(() -> unstable(LocalDate.of(2020, 2, 29)))
        .hasMessage("TRANSITION_OUT_OF_TIME");
    assertThat(unstable(LocalDate.of(2020, 3, 1))).isEqualTo(PovertyStatus.EXITED);
    assertThatThrownBy(() -> sudden(LocalDate.of(2020, 12, 31)))
        .hasMessage("TRANSITION_OUT_OF_TIME");
    assertThat(sudden(LocalDate.of(2021, 1, 1))).isEqualTo(PovertyStatus.EXITED);
  }

  private static @Nullable PovertyStatus unstable(LocalDate day) {
    return StatusTable.after(PovertyStatus.EXITED, StatusCommand.MONITOR_UNSTABLE, null, day);
  }

  private static @Nullable PovertyStatus sudden(LocalDate day) {
    return StatusTable.after(PovertyStatus.EXITED, StatusCommand.MONITOR_SUDDEN, null, day);
  }

  private static String name(@Nullable PovertyStatus status) {
    return status == null ? "NONE" : status.name();
  }
}
