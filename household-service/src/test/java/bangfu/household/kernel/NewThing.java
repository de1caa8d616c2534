package bangfu.household.kernel;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body with one field of every kind that requests have. */
record NewThing(
    @NotBlank @Size(max = 20) String name,
    @NotNull Money amount,
    @NotNull @Positive Long count,
    @NotNull LocalDate day,
    @NotNull Colour colour,
    @NotNull DivisionCode village,
    @Nullable Boolean urgent,
    @Nullable UUID reference,
    @NotNull List<@Valid @NotNull Part> parts) {

  enum Colour {
    RED,
    GREEN
  }

  record Part(@NotBlank String label, @NotNull Integer pieces, int weight) {}
}
