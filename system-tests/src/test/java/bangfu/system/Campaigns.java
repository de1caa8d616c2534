package bangfu.system;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Campaigns for tests. */
final class Campaigns {
  private Campaigns() {}

  /** A look-back of the whole district under a name of its own. */
  static Map<String, Object> lookBack() {
    return Map.of(
        "name", "回头看 " + UUID.randomUUID(),
        "from", "2020-04-10",
        "to", "2020-12-31",
        "division", "430511000000",
        "checklistVersion", "2020-1",
        "checklist",
            List.of(Map.of("code", "EDUCATION", "question", "义务教育补助是否足额到卡", "kind", "YES_NO")));
  }
}
