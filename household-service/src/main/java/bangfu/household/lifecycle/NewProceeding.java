package bangfu.household.lifecycle;

import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A proceeding to be opened, with what it is about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = NewProceeding.Identification.class, name = "IDENTIFICATION"),
  @JsonSubTypes.Type(value = NewProceeding.Exit.class, name = "EXIT"),
  @JsonSubTypes.Type(value = NewProceeding.Return.class, name = "RETURN"),
  @JsonSubTypes.Type(value = NewProceeding.Watch.class, name = "MONITORING"),
  @JsonSubTypes.Type(value = NewProceeding.Elimination.class, name = "ELIMINATION"),
  @JsonSubTypes.Type(value = NewProceeding.Removal.class, name = "REMOVAL"),
  @JsonSubTypes.Type(value = NewProceeding.VillageExit.class, name = "VILLAGE_EXIT")
})
@Schema(
    name = "NewProceeding",
    description = "A proceeding to be opened; `kind` says what it is about.",
    oneOf = {
      NewProceeding.Identification.class,
      NewProceeding.Exit.class,
      NewProceeding.Return.class,
      NewProceeding.Watch.class,
      NewProceeding.Elimination.class,
      NewProceeding.Removal.class,
      NewProceeding.VillageExit.class
    },
    discriminatorProperty = "kind",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "IDENTIFICATION", schema = NewProceeding.Identification.class),
      @DiscriminatorMapping(value = "EXIT", schema = NewProceeding.Exit.class),
      @DiscriminatorMapping(value = "RETURN", schema = NewProceeding.Return.class),
      @DiscriminatorMapping(value = "MONITORING", schema = NewProceeding.Watch.class),
      @DiscriminatorMapping(value = "ELIMINATION", schema = NewProceeding.Elimination.class),
      @DiscriminatorMapping(value = "REMOVAL", schema = NewProceeding.Removal.class),
      @DiscriminatorMapping(value = "VILLAGE_EXIT", schema = NewProceeding.VillageExit.class)
    })
sealed interface NewProceeding {
  /** The day it was opened; today where absent. */
  @Nullable LocalDate openedOn();

  /** What it is for. */
  default ProcedureKind kind() {
    if (this instanceof Identification) {
      return ProcedureKind.IDENTIFICATION;
    } else if (this instanceof Exit) {
      return ProcedureKind.EXIT;
    } else if (this instanceof Return) {
      return ProcedureKind.RETURN;
    } else if (this instanceof Watch) {
      return ProcedureKind.MONITORING;
    }
    if (this instanceof VillageExit) {
      return ProcedureKind.VILLAGE_EXIT;
    }
    return this instanceof Elimination ? ProcedureKind.ELIMINATION : ProcedureKind.REMOVAL;
  }

  /** A proceeding of a household. */
  sealed interface OfHousehold extends NewProceeding {
    HouseholdId householdId();
  }

  /** A household asks to be put on the register. */
  @Schema(
      name = "NewIdentification",
      description = "A household asks to be put on the register.",
      properties =
          @SchemaProperty(
              name = "kind",
              type = SchemaType.STRING,
              description = "Always IDENTIFICATION",
              enumeration = "IDENTIFICATION"),
      requiredProperties = {"kind"})
  record Identification(
      @NotNull HouseholdId householdId,
      @Schema(description = "Day; today if absent", example = "2020-04-01", nullable = true)
          @Nullable LocalDate openedOn,
      @NotBlank
          @Schema(
              description = "Main cause, see code list poverty-cause",
              example = "01",
              extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
          String mainCause,
      @NotNull
          @Size(max = 2)
          @Schema(
              description = "Other causes, two at most",
              extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
          List<@NotNull String> otherCauses)
      implements OfHousehold {}

  /** A household is to exit. */
  @Schema(
      name = "NewExit",
      description = "A household is to exit.",
      properties =
          @SchemaProperty(
              name = "kind",
              type = SchemaType.STRING,
              description = "Always EXIT",
              enumeration = "EXIT"),
      requiredProperties = {"kind"})
  record Exit(
      @NotNull HouseholdId householdId,
      @Schema(description = "Day; today if absent", example = "2020-04-01", nullable = true)
          @Nullable LocalDate openedOn)
      implements OfHousehold {}

  /** A household fell back into poverty. */
  @Schema(
      name = "NewReturn",
      description = "A household fell back into poverty.",
      properties =
          @SchemaProperty(
              name = "kind",
              type = SchemaType.STRING,
              description = "Always RETURN",
              enumeration = "RETURN"),
      requiredProperties = {"kind"})
  record Return(
      @NotNull HouseholdId householdId,
      @Schema(description = "Day; today if absent", example = "2020-04-01", nullable = true)
          @Nullable LocalDate openedOn,
      @NotBlank @Size(max = 500) @Schema(description = "Why", example = "三保障不达标") String reason)
      implements OfHousehold {}

  /** A household is to be monitored. */
  @Schema(
      name = "NewMonitoring",
      description = "A household is to be monitored.",
      properties =
          @SchemaProperty(
              name = "kind",
              type = SchemaType.STRING,
              description = "Always MONITORING",
              enumeration = "MONITORING"),
      requiredProperties = {"kind"})
  record Watch(
      @NotNull HouseholdId householdId,
      @Schema(description = "Day; today if absent", example = "2020-04-01", nullable = true)
          @Nullable LocalDate openedOn,
      @NotNull MonitorKind monitorKind,
      @NotEmpty
          @Size(max = 5)
          @Schema(
              description = "Risks, one to five, see code list monitoring-risk",
              extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
          List<@NotNull String> risks,
      @Size(max = 60) @Schema(description = "Kind of natural disaster", nullable = true)
          @Nullable String disaster)
      implements OfHousehold {}

  /** The risk of a household is gone. */
  @Schema(
      name = "NewElimination",
      description = "The risk of a household is gone.",
      properties =
          @SchemaProperty(
              name = "kind",
              type = SchemaType.STRING,
              description = "Always ELIMINATION",
              enumeration = "ELIMINATION"),
      requiredProperties = {"kind"})
  record Elimination(
      @NotNull HouseholdId householdId,
      @Schema(description = "Day; today if absent", example = "2020-04-01", nullable = true)
          @Nullable LocalDate openedOn,
      @NotNull EliminationManner manner)
      implements OfHousehold {}

  /** A household is to be taken off the register. */
  @Schema(
      name = "NewRemoval",
      description = "A household is to be taken off the register.",
      properties =
          @SchemaProperty(
              name = "kind",
              type = SchemaType.STRING,
              description = "Always REMOVAL",
              enumeration = "REMOVAL"),
      requiredProperties = {"kind"})
  record Removal(
      @NotNull HouseholdId householdId,
      @Schema(description = "Day; today if absent", example = "2020-04-01", nullable = true)
          @Nullable LocalDate openedOn,
      @NotNull RemovalGround ground,
      @NotBlank @Size(max = 500) @Schema(description = "Why", example = "整户迁往外县") String reason)
      implements OfHousehold {}

  /** A poor village is to exit. */
  @Schema(
      name = "NewVillageExit",
      description = "A poor village is to exit.",
      properties =
          @SchemaProperty(
              name = "kind",
              type = SchemaType.STRING,
              description = "Always VILLAGE_EXIT",
              enumeration = "VILLAGE_EXIT"),
      requiredProperties = {"kind"})
  record VillageExit(
      @NotNull @Schema(description = "The village", example = "430511203201")
          DivisionCode villageCode,
      @Schema(description = "Day; today if absent", example = "2018-11-01", nullable = true)
          @Nullable LocalDate openedOn)
      implements NewProceeding {}
}
