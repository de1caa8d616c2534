package bangfu.household.statistics.cells;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From whom small cells are kept, and which are small. */
@ApplicationScoped
public class SmallCells {
  private static final Set<String> OF_THE_DISTRICT =
      Set.of(Roles.OFFICE, Roles.AUDIT, Roles.LEADER);

  private final int limit;

  SmallCells(@ConfigProperty(name = "bangfu.figures.small-cell-below") int limit) {
    this.limit = limit;
  }

  /** Whether this caller sees every count: the office, audit and leaders of the whole district. */
  public boolean showsAllTo(Caller caller) {
    return caller.scope().everything()
        || (OF_THE_DISTRICT.stream().anyMatch(caller::is)
            && caller.scope().prefixes().stream()
                .anyMatch(prefix -> prefix.length() <= DivisionCode.Level.DISTRICT.digits()));
  }

  public Hiding hiding(CellRow root) {
    return Hiding.of(root, limit);
  }
}
