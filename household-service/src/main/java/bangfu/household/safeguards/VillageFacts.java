package bangfu.household.safeguards;

import bangfu.commons.value.SchoolTerm;
import bangfu.household.registry.MemberRecord;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a village's households share on a day.
 *
 * @param clinic a village clinic; unknown where none was ever on file
 * @param enrolmentsOnFile whether the list of this term's pupils has come
 * @param insurancesOnFile whether the list of this year's insured has come
 */
public record VillageFacts(Result clinic, boolean enrolmentsOnFile, boolean insurancesOnFile) {

  /** The term that has begun last on a day. */
  static SchoolTerm term(LocalDate day) {
    return IntStream.of(day.getYear(), day.getYear() - 1)
        .boxed()
        .flatMap(
            year ->
                Stream.of(SchoolTerm.Season.AUTUMN, SchoolTerm.Season.SPRING)
                    .map(season -> new SchoolTerm(year, season)))
        .filter(term -> !MemberRecord.begins(term).isAfter(day))
        .findFirst()
        .orElseThrow();
  }
}
