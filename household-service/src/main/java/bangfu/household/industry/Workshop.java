package bangfu.household.industry;

import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.NewId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workshop 扶贫车间: it opens once and closes once. */
@Entity
@Table(name = "workshop")
class Workshop {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // counted by the mapper
  @Version
  private long version;

  @Column(name = "village_code", updatable = false)
  private String villageCode;

  @Column(updatable = false)
  private String name;

  @Column(name = "opened_on", updatable = false)
  private LocalDate openedOn;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  @SuppressWarnings("UnusedVariable") // written by the mapper
  @Column(name = "recorded_by", updatable = false)
  private String recordedBy;

  /** For the mapper only. */
  @SuppressWarnings("NullAway")
  protected Workshop() {}

  Workshop(DivisionCode village, String name, LocalDate openedOn, String recordedBy) {
    this.id = NewId.next();
    this.version = 1;
    this.villageCode = village.value();
    this.name = name;
    this.openedOn = openedOn;
    this.recordedBy = recordedBy;
  }

  UUID id() {
    return id;
  }

  DivisionCode villageCode() {
    return new DivisionCode(villageCode);
  }

  /**
   * The first day on which it can close.
   *
   * @throws Problem {@code INDUSTRY_ENDED} where it is closed already
   */
  LocalDate earliestClosing() {
    if (closedOn != null) {
      throw new Problem(IndustryProblem.INDUSTRY_ENDED);
    }
    return openedOn.plusDays(1);
  }

  void close(LocalDate day) {
    closedOn = day;
  }

  WorkshopView shownWith(long workers) {
    return new WorkshopView(id, villageCode(), name, openedOn, closedOn, workers);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Workshop workshop && Objects.equals(id, workshop.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
