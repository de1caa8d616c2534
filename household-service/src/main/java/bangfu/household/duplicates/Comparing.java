package bangfu.household.duplicates;

import bangfu.commons.caller.Scope;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.HouseholdViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the two of a pair side by side. */
@ApplicationScoped
class Comparing {
  private final Candidates candidates;
  private final HouseholdViews households;

  Comparing(Candidates candidates, HouseholdViews households) {
    this.candidates = candidates;
    this.households = households;
  }

  /**
   * @throws Problem 404 unless both are within the scope
   */
  CandidateView compare(CandidateId id, Scope scope) {
    CandidateSummary pair =
        candidates.find(id, scope).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    List<CandidateView.Compared> sides =
        pair.members().stream().map(side -> compared(side, scope)).toList();
    List<String> alike = new ArrayList<>();
    List<String> differing = new ArrayList<>();
    var other = fields(sides.get(1));
    fields(sides.get(0))
        .forEach(
            (name, value) -> {
              if (value != null && other.get(name) != null) {
                (Objects.equals(value, other.get(name)) ? alike : differing).add(name);
              }
            });
    return new CandidateView(pair, sides, alike, differing);
  }

  private CandidateView.Compared compared(CandidateSummary.Side side, Scope scope) {
    return households
        .find(new HouseholdId(side.householdId()), scope)
        .map(household -> CandidateView.Compared.of(household, side.memberId()))
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** What two can have alike; a masked number alike is a sign only, the whole may differ. */
  private static Map<String, @Nullable Object> fields(CandidateView.Compared side) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", side.member().name());
    fields.put("birthDate", side.member().birthDate());
    fields.put("sex", side.member().sex());
    fields.put("citizenId", side.member().citizenId().masked());
    fields.put("relation", side.member().relation());
    fields.put("ethnicity", side.member().ethnicity());
    fields.put("education", side.member().education());
    fields.put("householdNo", side.householdNo());
    fields.put("villageCode", side.villageCode());
    fields.put("address", side.address());
    fields.put("phone", side.phone());
    fields.put("bankAccount", side.bankAccount());
    return fields;
  }
}
