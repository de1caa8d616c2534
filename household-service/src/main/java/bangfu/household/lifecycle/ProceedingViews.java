package bangfu.household.lifecycle;

import bangfu.commons.caller.Scope;
import bangfu.household.notices.Notices;
import bangfu.household.notices.Publicity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a proceeding, with what comes next and from which day. */
@ApplicationScoped
class ProceedingViews {
  private final Proceedings proceedings;
  private final Notices notices;

  ProceedingViews(Proceedings proceedings, Notices notices) {
    this.proceedings = proceedings;
    this.notices = notices;
  }

  ProceedingView get(ProceedingId id, Scope scope) {
    return of(proceedings.get(id, scope), scope);
  }

  ProceedingView of(Proceeding p, Scope scope) {
    return ProceedingView.of(p, p.next().map(step -> next(p, step, scope)).orElse(null));
  }

  private ProceedingView.@Nullable Next next(Proceeding p, ProcedureStep step, Scope scope) {
    List<Publicity> all =
        p.notices().stream().map(id -> notices.publicity(id, p.household(), scope)).toList();
    LocalDate from = p.lastActOn();
    for (Publicity each : all) {
      from = each.earliestAdvance().isAfter(from) ? each.earliestAdvance() : from;
    }
    return new ProceedingView.Next(step, from, all.stream().anyMatch(Publicity::objected));
  }
}
