package bangfu.household.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import goes. */
@Schema(description = "VALIDATE only checks the file; COMMIT also stores it, if nothing is wrong.")
enum ImportMode {
  VALIDATE,
  COMMIT
}
