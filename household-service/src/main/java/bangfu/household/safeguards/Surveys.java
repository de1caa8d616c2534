package bangfu.household.safeguards;

import bangfu.household.registry.facts.SafeguardSurvey;
import bangfu.household.standards.StandardCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answers of surveys that are not too old: of each question the latest. */
final class Surveys {
  private final List<SafeguardSurvey> latestFirst;
  private final LocalDate oldest;

  Surveys(Circumstances c) {
    this.latestFirst =
        Objects.requireNonNull(c.household().surveys()).stream()
            .filter(s -> !s.surveyedOn().isAfter(c.day()))
            .sorted(Comparator.comparing(SafeguardSurvey::surveyedOn).reversed())
            .toList();
    this.oldest = c.day().minusMonths(c.number(StandardCode.SURVEY_VALID_MONTHS));
  }

  /**
   * An answer, or why there is none.
   *
   * @param answeredOn day of the latest answer; too old where there is no value beside it
   */
  record Answer<T>(@Nullable T value, @Nullable LocalDate answeredOn) {
    /** Why there is none; of a question by the code that its bad answer has. */
    Reason missing(String question) {
      return answeredOn == null
          ? Reason.of("NOT_SURVEYED", question)
          : Reason.of("SURVEY_TOO_OLD", question + " " + answeredOn);
    }
  }

  <T> Answer<T> answer(Function<SafeguardSurvey, @Nullable T> question) {
    return latestFirst.stream()
        .filter(s -> question.apply(s) != null)
        .findFirst()
        .map(s -> answered(s, question))
        .orElse(new Answer<>(null, null));
  }

  private <T> Answer<T> answered(
      SafeguardSurvey survey, Function<SafeguardSurvey, @Nullable T> question) {
    boolean tooOld = survey.surveyedOn().isBefore(oldest);
    return new Answer<>(tooOld ? null : question.apply(survey), survey.surveyedOn());
  }
}
