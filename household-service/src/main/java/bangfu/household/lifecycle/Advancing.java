package bangfu.household.lifecycle;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.http.Preconditions;
import bangfu.household.notices.NoticeId;
import bangfu.household.notices.Notices;
import bangfu.household.notices.Posting;
import bangfu.household.registry.PovertyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Taking the steps of proceedings, one by one or for a whole exit list at once. */
@ApplicationScoped
class Advancing {
  private final Proceedings proceedings;
  private final StepGuards guards;
  private final Effects effects;
  private final PoorVillageExits villageExits;
  private final Notices notices;

  Advancing(
      Proceedings proceedings,
      StepGuards guards,
      Effects effects,
      PoorVillageExits villageExits,
      Notices notices) {
    this.proceedings = proceedings;
    this.guards = guards;
    this.effects = effects;
    this.villageExits = villageExits;
    this.notices = notices;
  }

  @Transactional
  public Proceeding take(ProceedingId id, @Nullable String ifMatch, StepTaken act, Caller by) {
    Proceeding p = proceedings.lock(id, by.scope());
    Preconditions.match(ifMatch, p.version());
    takeTogether(List.of(p), act, by);
    return proceedings.get(id, by.scope());
  }

  /** The same step in each of them, with one notice for all. All of them go on, or none. */
  void takeTogether(List<Proceeding> all, StepTaken act, Caller by) {
    List<StepGuards.Ready> ready = new ArrayList<>();
    for (Proceeding p : all) {
      ready.add(guards.ready(p, act, by));
    }
    NoticeId notice =
        act instanceof StepTaken.Posting posting ? post(all, ready.get(0), posting, by) : null;
    for (int i = 0; i < all.size(); i++) {
      Proceeding p = all.get(i);
      ProcedureStep step = ready.get(i).step();
      LocalDate day = ready.get(i).day();
      proceedings.add(p, step, act, day, notice, by.subject());
      if (step.effect() != null) {
        apply(p, step.effect(), day, by.scope());
      }
    }
  }

  private NoticeId post(
      List<Proceeding> all, StepGuards.Ready ready, StepTaken.Posting act, Caller by) {
    Proceeding first = all.get(0);
    return notices.post(
        new Posting(
            first.kind().name(),
            ready.step().nameZh(),
            first.village(),
            ready.day(),
            Objects.requireNonNull(ready.step().publicityDays()),
            first.definition().objectionPauseWorkingDays(),
            act.evidence(),
            entries(all)),
        by.scope());
  }

  /** None where it is about the village itself. */
  private static List<Posting.Entry> entries(List<Proceeding> all) {
    return all.stream()
        .map(Proceeding::household)
        .filter(Objects::nonNull)
        .map(household -> new Posting.Entry(household, null))
        .toList();
  }

  private void apply(Proceeding p, Effect effect, LocalDate day, Scope scope) {
    if (effect == Effect.EXIT_VILLAGE) {
      villageExits.complete(p, day, scope);
      return;
    }
    StatusCommand command = Commands.of(effect, p.about());
    PovertyStatus before = effects.apply(p, command, day, scope);
    if (command == StatusCommand.LIST_FOR_EXIT) {
      proceedings.rememberStatus(p, before);
    }
  }
}
