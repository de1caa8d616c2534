package bangfu.local.story;

import static bangfu.local.stack.ServiceName.HOUSEHOLD;
import static bangfu.local.stack.ServiceName.INSPECTION;
import static bangfu.local.stack.ServiceName.SUBSIDY;

import bangfu.local.stack.Api;
import java.util.List;

/** The report's figures, as the services answer them. */
public final class Figures {
  private Figures() {}

  /** One line for each. */
  public static List<String> of(Api api) {
    return List.of(
        api.get(HOUSEHOLD, "office", "/api/v1/statistics/poverty?asOf=2020-09-30").toString(),
        api.get(HOUSEHOLD, "office", "/api/v1/statistics/registry?asOf=2020-09-30").toString(),
        api.get(SUBSIDY, "dept", "/api/v1/statistics/payments?year=2020").toString(),
        api.get(INSPECTION, "office", "/api/v1/statistics/inspection").toString());
  }
}
