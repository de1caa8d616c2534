package bangfu.household.lifecycle;

import bangfu.commons.value.StaffNo;
import bangfu.household.notices.EvidenceHash;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** An act by which a step is taken; one type for each thing that a step can demand. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StepTaken.Signature.class, name = "SIGNATURE"),
  @JsonSubTypes.Type(value = StepTaken.Minutes.class, name = "MINUTES"),
  @JsonSubTypes.Type(value = StepTaken.Comparison.class, name = "COMPARISON"),
  @JsonSubTypes.Type(value = StepTaken.Vote.class, name = "VOTE"),
  @JsonSubTypes.Type(value = StepTaken.HomeCheck.class, name = "HOME_CHECK"),
  @JsonSubTypes.Type(value = StepTaken.Posting.class, name = "NOTICE"),
  @JsonSubTypes.Type(value = StepTaken.Approval.class, name = "APPROVAL")
})
@Schema(
    name = "StepTaken",
    description = "An act by which a step is taken; `type` is what the step demands.",
    oneOf = {
      StepTaken.Signature.class,
      StepTaken.Minutes.class,
      StepTaken.Comparison.class,
      StepTaken.Vote.class,
      StepTaken.HomeCheck.class,
      StepTaken.Posting.class,
      StepTaken.Approval.class
    },
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "SIGNATURE", schema = StepTaken.Signature.class),
      @DiscriminatorMapping(value = "MINUTES", schema = StepTaken.Minutes.class),
      @DiscriminatorMapping(value = "COMPARISON", schema = StepTaken.Comparison.class),
      @DiscriminatorMapping(value = "VOTE", schema = StepTaken.Vote.class),
      @DiscriminatorMapping(value = "HOME_CHECK", schema = StepTaken.HomeCheck.class),
      @DiscriminatorMapping(value = "NOTICE", schema = StepTaken.Posting.class),
      @DiscriminatorMapping(value = "APPROVAL", schema = StepTaken.Approval.class)
    })
sealed interface StepTaken {
  /** Code of the step, so that nobody takes another than he thinks. */
  String step();

  /** The day it happened; today where absent. */
  @Nullable LocalDate takenOn();

  List<EvidenceHash> evidence();

  /** What a step must demand for this act to do. */
  default Demand demand() {
    if (this instanceof Signature) {
      return Demand.SIGNATURE;
    } else if (this instanceof Minutes) {
      return Demand.MINUTES;
    } else if (this instanceof Comparison) {
      return Demand.COMPARISON;
    } else if (this instanceof Vote) {
      return Demand.VOTE;
    } else if (this instanceof HomeCheck) {
      return Demand.HOME_CHECK;
    }
    return this instanceof Posting ? Demand.NOTICE : Demand.APPROVAL;
  }

  /** Signed by the household. */
  @Schema(
      name = "SignatureStep",
      description = "Signed by the household.",
      properties =
          @SchemaProperty(
              name = "type",
              type = SchemaType.STRING,
              description = "Always SIGNATURE",
              enumeration = "SIGNATURE"),
      requiredProperties = {"type"})
  record Signature(
      @NotBlank @Schema(description = "Code of the step", example = "APPLICATION") String step,
      @Schema(description = "Day; today if absent", example = "2020-05-20", nullable = true)
          @Nullable LocalDate takenOn,
      @NotEmpty @Size(max = 20) @Schema(description = "Signed papers: SHA-256 of each")
          List<@NotNull EvidenceHash> evidence,
      @NotNull SignedBy signedBy,
      @Schema(
              implementation = EvidenceHash.class,
              description = "The signed authorisation to check assets, where the step needs it",
              nullable = true)
          @Nullable EvidenceHash authorisation)
      implements StepTaken {}

  /** Discussed, with minutes. */
  @Schema(
      name = "MinutesStep",
      description = "Discussed, with minutes.",
      properties =
          @SchemaProperty(
              name = "type",
              type = SchemaType.STRING,
              description = "Always MINUTES",
              enumeration = "MINUTES"),
      requiredProperties = {"type"})
  record Minutes(
      @NotBlank @Schema(description = "Code of the step", example = "GROUP_NOMINATION") String step,
      @Schema(description = "Day; today if absent", example = "2020-05-20", nullable = true)
          @Nullable LocalDate takenOn,
      @NotEmpty @Size(max = 20) @Schema(description = "Minutes and photos: SHA-256 of each")
          List<@NotNull EvidenceHash> evidence)
      implements StepTaken {}

  /** Compared with registers of property. */
  @Schema(
      name = "ComparisonStep",
      description = "Compared with registers of property.",
      properties =
          @SchemaProperty(
              name = "type",
              type = SchemaType.STRING,
              description = "Always COMPARISON",
              enumeration = "COMPARISON"),
      requiredProperties = {"type"})
  record Comparison(
      @NotBlank @Schema(description = "Code of the step", example = "COMPARISON") String step,
      @Schema(description = "Day; today if absent", example = "2020-05-20", nullable = true)
          @Nullable LocalDate takenOn,
      @NotEmpty @Size(max = 20) @Schema(description = "Answers of the registers: SHA-256 of each")
          List<@NotNull EvidenceHash> evidence,
      @NotNull Outcome outcome,
      @NotEmpty
          @Size(max = 10)
          @Schema(description = "Registers compared with", example = "[\"不动产\",\"车管\"]")
          List<@NotBlank @Size(max = 60) String> registers)
      implements StepTaken {}

  /** Voted on. */
  @Schema(
      name = "VoteStep",
      description = "Voted on.",
      properties =
          @SchemaProperty(
              name = "type",
              type = SchemaType.STRING,
              description = "Always VOTE",
              enumeration = "VOTE"),
      requiredProperties = {"type"})
  record Vote(
      @NotBlank @Schema(description = "Code of the step", example = "VILLAGE_VOTE") String step,
      @Schema(description = "Day; today if absent", example = "2020-05-20", nullable = true)
          @Nullable LocalDate takenOn,
      @NotEmpty @Size(max = 20) @Schema(description = "Minutes and photos: SHA-256 of each")
          List<@NotNull EvidenceHash> evidence,
      @Min(1) @Schema(description = "Eligible to vote", example = "30") int eligible,
      @Min(0) @Schema(description = "Present", example = "24") int present,
      @Min(0) @Schema(description = "In favour", example = "20") int inFavour,
      @Min(0) @Schema(description = "Against", example = "4") int against)
      implements StepTaken {}

  /** Checked at home. */
  @Schema(
      name = "HomeCheckStep",
      description = "Checked at home.",
      properties =
          @SchemaProperty(
              name = "type",
              type = SchemaType.STRING,
              description = "Always HOME_CHECK",
              enumeration = "HOME_CHECK"),
      requiredProperties = {"type"})
  record HomeCheck(
      @NotBlank @Schema(description = "Code of the step", example = "HOME_CHECK") String step,
      @Schema(description = "Day; today if absent", example = "2020-05-20", nullable = true)
          @Nullable LocalDate takenOn,
      @NotEmpty @Size(max = 20) @Schema(description = "Form and photos: SHA-256 of each")
          List<@NotNull EvidenceHash> evidence,
      @NotEmpty
          @Size(max = 10)
          @Schema(description = "Who checked", example = "[\"VC-0001\",\"TM-0001\"]")
          List<@NotNull StaffNo> checkers)
      implements StepTaken {}

  /** Posted on the board of the village. */
  @Schema(
      name = "NoticeStep",
      description = "Posted on the board of the village.",
      properties =
          @SchemaProperty(
              name = "type",
              type = SchemaType.STRING,
              description = "Always NOTICE",
              enumeration = "NOTICE"),
      requiredProperties = {"type"})
  record Posting(
      @NotBlank @Schema(description = "Code of the step", example = "VILLAGE_NOTICE") String step,
      @Schema(description = "Day; today if absent", example = "2020-05-20", nullable = true)
          @Nullable LocalDate takenOn,
      @NotEmpty @Size(max = 20) @Schema(description = "Photos of the board: SHA-256 of each")
          List<@NotNull EvidenceHash> evidence)
      implements StepTaken {}

  /** Reviewed and approved. */
  @Schema(
      name = "ApprovalStep",
      description = "Reviewed and approved.",
      properties =
          @SchemaProperty(
              name = "type",
              type = SchemaType.STRING,
              description = "Always APPROVAL",
              enumeration = "APPROVAL"),
      requiredProperties = {"type"})
  record Approval(
      @NotBlank @Schema(description = "Code of the step", example = "DISTRICT_APPROVAL")
          String step,
      @Schema(description = "Day; today if absent", example = "2020-05-20", nullable = true)
          @Nullable LocalDate takenOn,
      @NotNull @Size(max = 20) @Schema(description = "Documents: SHA-256 of each")
          List<@NotNull EvidenceHash> evidence,
      @Size(max = 60)
          @Schema(description = "Number of the document", example = "北扶办〔2020〕12号", nullable = true)
          @Nullable String documentNo)
      implements StepTaken {}

  /** Who signed for the household. */
  @Schema(
      name = "SignedBy",
      description =
          "HEAD 户主, MEMBER 家庭成员, GUARDIAN 监护人, GROUP 村民小组推荐 (orphans, lone elderly, disabled). Open list.")
  enum SignedBy {
    HEAD,
    MEMBER,
    GUARDIAN,
    GROUP
  }

  /** What a comparison found. */
  @Schema(
      name = "ComparisonOutcome",
      description = "CLEAR 无异常, EXPLAINED 异常已说明, HIT 异常. A HIT goes no further. Open list.")
  enum Outcome {
    CLEAR,
    EXPLAINED,
    HIT
  }
}
