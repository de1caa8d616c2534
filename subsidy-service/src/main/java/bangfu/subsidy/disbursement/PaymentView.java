package bangfu.subsidy.disbursement;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.commons.value.SchoolTerm;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment. */
@Schema(name = "Payment", description = "One attempt to pay one line of a roll.")
record PaymentView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b60") UUID id,
    @Schema(description = "The batch", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b50")
        UUID batchId,
    @Schema(description = "Place in the batch, as in the bank file", example = "1") int seq,
    @Schema(description = "The line it pays", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b31")
        UUID rollLineId,
    @Schema(description = "Programme", example = "EDU_LIVING") String programme,
    @Schema(description = "Term", example = "2020-SPRING") SchoolTerm term,
    @Schema(description = "Village", example = "430511203201") DivisionCode villageCode,
    @Schema(
            description = "Whom the money is for",
            example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        UUID personId,
    @Schema(
            description = "The household whose account it goes to",
            example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b14",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        UUID householdId,
    @Schema(description = "Amount", example = "500.00") Money amount,
    @Schema(description = "How far it is", example = "PAID") PaymentState state,
    @Schema(
            description = "Why it was returned or taken out",
            example = "NAME_MISMATCH",
            nullable = true)
        @Nullable PaymentReason reason,
    @Schema(description = "Paid or returned on", example = "2020-06-15", nullable = true)
        @Nullable LocalDate settledOn,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            description = "Holder of the account, masked; FINANCE only",
            example = "王*",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable String payeeName,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            description = "Account, masked; FINANCE only",
            example = "****0017",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable String account) {

  /** As the contract names a page of payments. */
  @Schema(name = "PaymentPage", description = "A page of payments")
  record Listing(
      @Schema(description = "Payments") List<PaymentView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
