package bangfu.local.district;

import bangfu.local.district.people.CitizenId;
import java.util.List;

/** A pupil's place at a school for a term. */
record Enrolment(CitizenId pupil, Term term, Stage stage, String school, boolean boarding) {
  static final List<String> HEADER = List.of("citizenId", "term", "stage", "school", "boarding");

  List<String> row() {
    return List.of(pupil.value(), term.code(), stage.code(), school, String.valueOf(boarding));
  }
}
