package bangfu.subsidy.disbursement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a return file changed. */
@Schema(name = "Returns", description = "What a return file changed.")
record ReturnsView(
    @Schema(
            description = "SHA-256 of the file",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
    @Schema(description = "Rows", example = "997") int rows,
    @Schema(description = "Payments that became PAID", example = "985") int paid,
    @Schema(description = "Payments that became RETURNED", example = "12") int returned,
    @Schema(description = "Rows that said what was known", example = "0") int unchanged) {}
