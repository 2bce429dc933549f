package mizuhiki.catalog.material;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.catalog.product.Description;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** What staff write down about materials. */
final class Entries {

    private static final String LEAST = "0.001";
    private static final String MOST = "999999";
    private static final String MOST_LEFT = "999999999";

    private Entries() {}

    record NewMaterial(
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 10) String unit,

            @Nullable @DecimalMin(LEAST) @DecimalMax(MOST) @Digits(integer = 6, fraction = 3)
            BigDecimal low) {

        NewMaterial {
            name = name == null ? "" : Description.line(name);
            unit = unit == null ? "" : Description.line(unit);
        }

        Material material() {
            return new Material(UuidCreator.getTimeOrderedEpoch(), name, unit, low, BigDecimal.ZERO, Yen.ZERO, false);
        }
    }

    /**
     * @param unit null: as it is
     * @param low null where nobody minds any more
     */
    record Change(
            @NotBlank @Size(max = 60) String name,

            @Nullable @Size(min = 1, max = 10) String unit,

            @Nullable @DecimalMin(LEAST) @DecimalMax(MOST) @Digits(integer = 6, fraction = 3)
            BigDecimal low) {

        Change {
            name = name == null ? "" : Description.line(name);
            unit = unit == null ? null : Description.line(unit);
        }
    }

    /** A purchase or a use, on a day that may be past. */
    sealed interface Dated {

        /** Given by a page, so that a double tap is one movement. */
        @Nullable
        UUID id();

        @Nullable
        LocalDate day();

        boolean isWrittenIn(Movement movement);

        /** Where no day is said, it stays with the day it was written on. */
        default boolean isOfItsDay(Movement movement) {
            return day() == null || movement.movedOn().equals(day());
        }
    }

    /**
     * @param yen for all of it
     * @param day when it was bought; today where nothing is said
     */
    record Receipt(
            @Nullable UUID id,

            @NotNull @DecimalMin(LEAST) @DecimalMax(MOST) @Digits(integer = 6, fraction = 3)
            BigDecimal quantity,

            @NotNull @Min(0) @Max(99_999_999) Long yen,

            @Nullable LocalDate day)
            implements Dated {

        @Override
        public boolean isWrittenIn(Movement movement) {
            return movement.isBought(quantity, Yen.of(yen)) && isOfItsDay(movement);
        }
    }

    /** @param day when it was used; today where nothing is said */
    record Use(
            @Nullable UUID id,

            @NotNull UUID lotId,

            @NotNull @DecimalMin(LEAST) @DecimalMax(MOST_LEFT) @Digits(integer = 9, fraction = 3)
            BigDecimal quantity,

            @Nullable LocalDate day)
            implements Dated {

        @Override
        public boolean isWrittenIn(Movement movement) {
            return movement.isUsed(quantity, lotId) && isOfItsDay(movement);
        }
    }

    /** @param expected what was said to be there when the counting began */
    record Count(
            @NotNull @DecimalMin("0") @DecimalMax(MOST_LEFT) @Digits(integer = 9, fraction = 3)
            BigDecimal quantity,

            @NotNull @DecimalMin("0") @DecimalMax(MOST_LEFT) @Digits(integer = 9, fraction = 3)
            BigDecimal expected,

            @NotBlank @Size(max = 200) String reason) {

        Count {
            reason = reason == null ? "" : Description.line(reason);
        }
    }

    record TakingBack(@NotBlank @Size(max = 200) String reason) {

        TakingBack {
            reason = reason == null ? "" : Description.line(reason);
        }
    }
}
