package bangfu.household.imports;

import jakarta.inject.Singleton;

/** Where an import is kept: itself, its rows, its file; and the patience that a district takes. */
@Singleton
record Stored(Imports imports, Staging staging, WorkingFiles files, LongTransaction patience) {}
