package bangfu.household.divisions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kind of township by the three digits of GB/T 10114. */
@Schema(
    description =
        "Kind of township by the three digits of GB/T 10114: SUBDISTRICT 街道 001–099, TOWN 镇 100–199,"
            + " TOWNSHIP 乡 200–399, SPECIAL 400–599. Open list.")
enum TownshipKind {
  SUBDISTRICT,
  TOWN,
  TOWNSHIP,
  SPECIAL
}
