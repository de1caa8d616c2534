package bangfu.inspection.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an issue comes from and what it is about; this never changes. */
@Embeddable
class Origin {
  @Enumerated(EnumType.STRING)
  private Source source;

  @Column(name = "source_document")
  private @Nullable String sourceDocument;

  @Column(name = "reported_on")
  private LocalDate reportedOn;

  @Column(name = "village_code")
  private String villageCode;

  @Column(name = "household_id")
  private @Nullable UUID householdId;

  @Column(name = "person_id")
  private @Nullable UUID personId;

  @Column(name = "visit_id")
  private @Nullable UUID visitId;

  @Column private String description;

  @Column(name = "demanded_programme")
  private @Nullable String demandedProgramme;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_staff_no")
  private @Nullable String draftedStaffNo;

  protected Origin() {}

  Origin(Draft draft, String draftedBy, @Nullable String draftedStaffNo) {
    this.source = draft.source();
    this.sourceDocument = draft.sourceDocument();
    this.reportedOn = draft.reportedOn();
    this.villageCode = draft.village().value();
    this.householdId = draft.householdId();
    this.personId = draft.personId();
    this.visitId = draft.visitId();
    this.description = draft.description();
    this.demandedProgramme = draft.demand() == null ? null : draft.demand().programme();
    this.draftedBy = draftedBy;
    this.draftedStaffNo = draftedStaffNo;
  }

  Source source() {
    return source;
  }

  String villageCode() {
    return villageCode;
  }

  @Nullable UUID householdId() {
    return householdId;
  }

  @Nullable UUID personId() {
    return personId;
  }

  @Nullable String demandedProgramme() {
    return demandedProgramme;
  }
}
