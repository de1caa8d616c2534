package bangfu.household.imports;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The upload as the contract shows it; what is read is {@link ImportForm}. */
@Schema(
    name = "ImportUpload",
    description = "A file to hand in.",
    requiredProperties = {"kind", "mode", "file"})
record UploadSchema(
    ImportKind kind,
    ImportMode mode,
    @Schema(
            description = "Of a list of another office: its month, year or term",
            pattern = "^[0-9]{4}(-(0[1-9]|1[0-2]|SPRING|AUTUMN))?$",
            example = "2020-09")
        String period,
    @Schema(
            implementation = ListManifest.Coverage.class,
            description = "Of a list of another office: whom it covers; REGISTRY where not told")
        ListManifest.Coverage coverage,
    @Schema(
            type = SchemaType.STRING,
            format = "binary",
            description =
                "CSV in UTF-8 or GB18030, or XLSX; at most 512 MB unless configured otherwise")
        String file) {}
