package mizuhiki.order.reserve;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.fiscal.PastFigures.PastYear;
import mizuhiki.order.reserve.ReserveMove.Bought;
import mizuhiki.order.reserve.ReserveMove.Kind;
import mizuhiki.order.reserve.ReserveMoves.AssetCost;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** What a manager writes about the reserves. */
final class NewMoves {

    private NewMoves() {}

    /**
     * A move by a resolution.
     *
     * @param id given by a page, so that a double tap is one move
     * @param note where the equal cash is kept, what it is for, or what was bought
     * @param workType where the equipment bought stands in the accounts; so too its class and price
     */
    record NewMove(
            @Nullable UUID id,
            @NotNull Reserve reserve,
            @NotNull Kind kind,
            @NotNull @Min(0) @Max(1_000_000_000) Long amount,
            @NotNull LocalDate day,
            @NotBlank @Size(max = 100) String resolution,
            @NotNull LocalDate resolvedOn,
            @NotBlank @Size(max = 200) String note,
            @Nullable @Size(max = 60) String workType,
            @Nullable CostClass costClass,
            @Nullable @Min(1) @Max(1_000_000_000) Long price) {

        @AssertTrue(message = "form.amount")
        public boolean isAnAmount() {
            return kind == null || kind == Kind.OPENING || amount == null || amount > 0;
        }

        @AssertTrue(message = "form.reserve")
        public boolean isOfItsReserve() {
            return !(kind == Kind.FOR_WAGES && reserve == Reserve.EQUIPMENT)
                    && !(kind == Kind.BOUGHT && reserve == Reserve.WAGE);
        }

        @AssertTrue(message = "form.bought")
        public boolean isBoughtForAPrice() {
            return kind != Kind.BOUGHT || bought() != null && (amount == null || price != null && amount <= price);
        }

        @AssertTrue(message = "form.resolved")
        public boolean isResolvedBefore() {
            return resolvedOn == null || day == null || !resolvedOn.isAfter(day);
        }

        /** Fiscal years are counted that far. */
        @AssertTrue
        public boolean isOfOurTime() {
            return day == null || day.getYear() > 2005 && day.getYear() <= 2200;
        }

        private @Nullable Bought bought() {
            return kind != Kind.BOUGHT || workType == null || workType.isBlank() || costClass == null || price == null
                    ? null
                    : new Bought(new CostPlace(workType.strip(), costClass), Yen.of(price));
        }

        UUID sentAs(ReserveMove move) {
            return Objects.requireNonNullElse(id, move.id());
        }

        ReserveMove move() {
            return new ReserveMove(
                    ReserveMove.newId(),
                    reserve,
                    kind,
                    Yen.of(amount),
                    day,
                    resolution.strip(),
                    resolvedOn,
                    note.strip(),
                    bought());
        }
    }

    record NewPastYear(
            @NotNull @Min(2006) @Max(2200) Integer fiscalYear,
            @NotNull @Min(0) @Max(10_000_000_000L) Long wages,
            @NotBlank @Size(max = 200) String source) {

        PastYear year() {
            return new PastYear(fiscalYear, Yen.of(wages), source.strip());
        }
    }

    record NewAssets(
            @NotNull LocalDate asOf,
            @NotNull @Min(0) @Max(10_000_000_000L) Long amount,
            @NotBlank @Size(max = 200) String source) {

        AssetCost assets() {
            return new AssetCost(asOf, Yen.of(amount), source.strip());
        }
    }
}
