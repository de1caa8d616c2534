package bangfu.household.imports;

import bangfu.commons.caller.Scope;
import bangfu.commons.value.DivisionCode;

/**
 * The import that rows are staged for.
 *
 * @param division the importer's own: whoever answers for it may see what is staged
 * @param scope what the importer may write
 */
public record StagedImport(ImportId id, DivisionCode division, Scope scope) {}
