package bangfu.inspection.suspension;

import bangfu.commons.value.DivisionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One person's payments of one programme, suspended while an issue stands. */
@Entity
@Table(name = "suspension")
class Suspension {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version private long version;

  @Column(name = "issue_id")
  private UUID issueId;

  @Column(name = "issue_no")
  private String issueNo;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "village_code")
  private String villageCode;

  @Column private String programme;

  @Enumerated(EnumType.STRING)
  private SuspensionState state;

  @Column(name = "demanded_on")
  private LocalDate demandedOn;

  @Column(name = "lifted_on")
  private @Nullable LocalDate liftedOn;

  @Column private String reason;

  protected Suspension() {}

  Suspension(Suspensions.Demanded demanded, LocalDate on) {
    this.issueId = demanded.issueId();
    this.issueNo = demanded.issueNo();
    this.personId = demanded.personId();
    this.villageCode = demanded.village().value();
    this.programme = demanded.programme();
    this.reason = demanded.reason();
    this.state = SuspensionState.ACTIVE;
    this.demandedOn = on;
  }

  void demandAgain(LocalDate on) {
    state = SuspensionState.ACTIVE;
    demandedOn = on;
    liftedOn = null;
  }

  void lift(LocalDate on) {
    state = SuspensionState.LIFTED;
    liftedOn = on;
  }

  long version() {
    return version;
  }

  SuspensionView view() {
    return new SuspensionView(
        id,
        issueId,
        issueNo,
        personId,
        new DivisionCode(villageCode),
        programme,
        state,
        demandedOn,
        liftedOn,
        reason);
  }
}
