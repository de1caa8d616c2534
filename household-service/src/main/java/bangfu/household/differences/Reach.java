package bangfu.household.differences;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.caller.Scope;
import bangfu.household.imports.Departments;
import bangfu.household.imports.ImportKind;
import bangfu.household.lists.ListSource;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The differences that a caller sees: those within the divisions, and a department only those of
 * its own lists.
 */
record Reach(Scope scope, Set<ListSource> sources) {
  static Reach of(Caller caller, Departments departments) {
    boolean all = caller.is(Roles.TOWN) || caller.is(Roles.OFFICE) || caller.is(Roles.AUDIT);
    Set<String> own =
        departments.listsOf(caller).stream().map(ImportKind::name).collect(Collectors.toSet());
    return new Reach(
        caller.scope(),
        Arrays.stream(ListSource.values())
            .filter(source -> all || own.contains(source.name()))
            .collect(Collectors.toSet()));
  }

  String[] names() {
    return sources.stream().map(ListSource::name).toArray(String[]::new);
  }
}
