package bangfu.household.leads;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Scope;
import bangfu.commons.job.Recurring;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Once a night every household is judged anew: days pass, standards begin and end, and what
 * villages have changes without any revision of a household.
 */
@ApplicationScoped
class NightlySweep implements Recurring {
  private static final int HOUR = 2;
  private static final Duration EVERY = Duration.ofMinutes(1);

  /** Work of others waits for the thread meanwhile. */
  private static final Duration AT_A_TIME = Duration.ofSeconds(30);

  private final Sweeps sweeps;
  private final CurrentCaller caller;
  private final Clock clock;
  private final LeadFollowing.Settings settings;

  NightlySweep(Sweeps sweeps, CurrentCaller caller, Clock clock, LeadFollowing.Settings settings) {
    this.sweeps = sweeps;
    this.caller = caller;
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "leads-nightly-sweep";
  }

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  public void run() {
    ZonedDateTime now = ZonedDateTime.now(clock);
    if (settings.enabled() && now.getHour() >= HOUR) {
      sweep(now.toLocalDate());
    }
  }

  /** As much as there is time for; the rest next time. */
  void sweep(LocalDate night) {
    try {
      caller.as(Caller.service("leads"), () -> work(night));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean work(LocalDate night) {
    QuarkusTransaction.requiringNew().run(() -> sweeps.askForNight(night));
    Instant end = clock.instant().plus(AT_A_TIME);
    boolean more = true;
    while (more && clock.instant().isBefore(end)) {
      more = QuarkusTransaction.requiringNew().call(() -> chunk(night));
    }
    return more;
  }

  private boolean chunk(LocalDate night) {
    var sweep = sweeps.ofNight(night);
    sweep.ifPresent(s -> sweeps.next(s, Scope.ownWork()));
    return sweep.isPresent();
  }
}
