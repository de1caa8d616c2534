package bangfu.commons.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the office: instants of this machine, days of Asia/Shanghai. */
@ApplicationScoped
public class BusinessClock {
  /** The zone in which a business day begins and ends. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.system(ZONE);
  }
}
