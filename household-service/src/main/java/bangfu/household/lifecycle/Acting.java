package bangfu.household.lifecycle;

import bangfu.commons.caller.Caller;
import bangfu.commons.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What can be done with proceedings, and how they look afterwards. */
@ApplicationScoped
class Acting {
  private final Opening opening;
  private final PoorVillageExits villageExits;
  private final Advancing advancing;
  private final Ending ending;
  private final ProceedingViews views;

  Acting(
      Opening opening,
      PoorVillageExits villageExits,
      Advancing advancing,
      Ending ending,
      ProceedingViews views) {
    this.opening = opening;
    this.villageExits = villageExits;
    this.advancing = advancing;
    this.ending = ending;
    this.views = views;
  }

  ProceedingView open(NewProceeding about, Caller by) {
    Proceeding opened =
        about instanceof NewProceeding.OfHousehold of
            ? opening.open(of, by)
            : villageExits.open((NewProceeding.VillageExit) about, by);
    return views.of(opened, by.scope());
  }

  Response take(ProceedingId id, @Nullable String ifMatch, StepTaken act, Caller by) {
    return shown(advancing.take(id, ifMatch, act, by), by);
  }

  Response end(ProceedingId id, @Nullable String ifMatch, NewEnding how, Caller by) {
    return shown(ending.end(id, ifMatch, how, by), by);
  }

  private Response shown(Proceeding p, Caller by) {
    return Response.ok(views.of(p, by.scope())).tag(Preconditions.tag(p.version())).build();
  }
}
