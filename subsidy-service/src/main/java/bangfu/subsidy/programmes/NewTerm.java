package bangfu.subsidy.programmes;

import bangfu.commons.value.SchoolTerm;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term to be recorded. */
@Schema(description = "A term to be recorded")
record NewTerm(
    @NotNull @Schema(description = "The term", example = "2021-SPRING") SchoolTerm term,
    @NotNull @Schema(description = "First day, in the term's year", example = "2021-02-26")
        LocalDate startsOn,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "Where the day is from", example = "湘教通〔2021〕1号")
        String source) {

  @AssertTrue
  @Schema(hidden = true)
  @com.fasterxml.jackson.annotation.JsonIgnore
  boolean isStartsOnInTheYearOfTheTerm() {
    return term == null || startsOn == null || startsOn.getYear() == term.year();
  }
}
