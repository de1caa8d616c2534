package bangfu.household.unmasking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What full values may be needed for (PIPL art. 6: a definite purpose, and no more than it needs).
 */
@Schema(
    name = "UnmaskingPurpose",
    description =
        "IDENTITY_VERIFICATION 身份核验, PAYMENT_VERIFICATION 发放核对, CONTACTING 联系农户,"
            + " DATA_CORRECTION 数据更正, COMPLAINT_HANDLING 信访处理.")
public enum Purpose {
  IDENTITY_VERIFICATION,
  PAYMENT_VERIFICATION,
  CONTACTING,
  DATA_CORRECTION,
  COMPLAINT_HANDLING
}
