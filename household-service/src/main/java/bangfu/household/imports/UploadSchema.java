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
            type = SchemaType.STRING,
            format = "binary",
            description =
                "CSV in UTF-8 or GB18030, or XLSX; at most 512 MB unless configured otherwise")
        String file) {}
