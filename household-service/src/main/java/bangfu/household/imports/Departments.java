package bangfu.household.imports;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which lists are a department's own. [assumed] A department is told by the two letters of its
 * people's staff numbers; which letters mean which lists is configuration ({@code
 * bangfu.lists.departments}). Whose letters mean nothing has no list.
 */
@ApplicationScoped
public class Departments {
  private final Settings settings;

  Departments(Settings settings) {
    this.settings = settings;
  }

  /** The lists of each department by the letters of its staff numbers. */
  @ConfigMapping(prefix = "bangfu.lists")
  interface Settings {
    Map<String, List<ImportKind>> departments();
  }

  /** The lists that a caller of a department answers for. */
  public Set<ImportKind> listsOf(Caller caller) {
    Set<ImportKind> own = EnumSet.noneOf(ImportKind.class);
    if (caller.is(Roles.DEPT)) {
      caller
          .staffNo()
          .map(number -> settings.departments().get(number.value().substring(0, 2)))
          .ifPresent(own::addAll);
    }
    return own;
  }
}
