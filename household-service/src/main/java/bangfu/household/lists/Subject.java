package bangfu.household.lists;

import bangfu.commons.value.CitizenId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a row is about: a person or a household.
 *
 * @param column the column that names it, for errors
 * @param person null where the row is about a household, or its number cannot be read
 */
record Subject(String column, @Nullable CitizenId person, @Nullable String householdNo) {}
