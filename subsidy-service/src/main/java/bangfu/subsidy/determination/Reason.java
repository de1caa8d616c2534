package bangfu.subsidy.determination;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One condition of the rule and whether it held: for or against. */
@Schema(description = "A condition of the rule, whether it held, on which fact, by which law.")
record Reason(
    @Schema(description = "The condition", example = "ENTITLED_STATUS") Condition condition,
    @Schema(description = "Whether it held", example = "true") boolean held,
    @Schema(
            description = "What its failing is called; null where it held",
            example = "STATUS_NOT_ENTITLED",
            nullable = true)
        @Nullable Refusal refusal,
    @Schema(description = "The fact it was judged on", example = "status on 2020-02-17: EXITED")
        String fact,
    @Schema(description = "Legal basis", example = "中办国办《关于建立贫困退出机制的意见》(2016): 脱贫不脱政策")
        String legalBasis) {}
