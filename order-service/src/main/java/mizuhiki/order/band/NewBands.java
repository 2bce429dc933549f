package mizuhiki.order.band;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mizuhiki.order.band.BandTable.AppliesTo;
import mizuhiki.order.band.FeeStanding.Reform;
import mizuhiki.order.band.FeeStanding.Staffing;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** What a manager copies from the papers of the authority. */
final class NewBands {

    private NewBands() {}

    record NewStanding(
            @NotNull LocalDate validFrom,
            @NotNull Staffing staffing,
            @NotNull @Min(1) @Max(500) Integer capacity,
            @NotNull Reform reform,
            @Nullable Boolean newReduction,
            @Nullable LocalDate confirmedOn,
            @Nullable @Size(max = 200) String document,
            @Nullable Boolean flat) {

        private static final LocalDate REFORM = LocalDate.of(2026, 6, 1);

        @AssertTrue(message = "form.confirmed")
        public boolean isConfirmed() {
            return reform == Reform.UNKNOWN || confirmedOn != null && document != null && !document.isBlank();
        }

        @AssertTrue
        public boolean isReducedAfterTheReform() {
            return !Boolean.TRUE.equals(newReduction) || validFrom == null || !validFrom.isBefore(REFORM);
        }

        FeeStanding standing() {
            return new FeeStanding(
                    validFrom,
                    staffing,
                    capacity,
                    reform,
                    Boolean.TRUE.equals(newReduction),
                    confirmedOn,
                    document == null ? "" : document.strip(),
                    Boolean.TRUE.equals(flat));
        }
    }

    /** @param lines one band each: its first yen, then the units for 6:1, 7.5:1 and 10:1 */
    record NewTable(
            @NotBlank @Size(max = 60) String name,
            @NotNull AppliesTo appliesTo,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo,
            @NotNull @Min(1) @Max(500) Integer capacityFrom,
            @NotNull @Min(1) @Max(500) Integer capacityTo,
            @NotBlank @Size(max = 200) String source,

            @NotNull
            @Size(max = 2_000)
            @Pattern(
                    regexp = "\\s*\\d{1,6}([ \\t]+[1-9]\\d{0,3}){3}(\\s*\\R\\s*\\d{1,6}([ \\t]+[1-9]\\d{0,3}){3})*\\s*")
            String lines) {

        /** Papers have a comma in thousands, and what is typed in Japanese is wide. */
        NewTable {
            lines = lines == null
                    ? lines
                    : Normalizer.normalize(lines, Normalizer.Form.NFKC).replace(",", "");
        }

        @AssertTrue(message = "form.order")
        public boolean isInOrder() {
            var endsBefore = validTo != null && validFrom != null && validTo.isBefore(validFrom);
            return !endsBefore && (capacityFrom == null || capacityTo == null || capacityFrom <= capacityTo);
        }

        BandTable table() {
            var head = new BandTable.Head(
                    name.strip(), appliesTo, validFrom, validTo, capacityFrom, capacityTo, source.strip());
            return new BandTable(head, lines.strip().lines().map(NewTable::row).toList());
        }

        private static BandTable.Row row(String line) {
            List<Integer> numbers = Arrays.stream(line.strip().split("[ \\t]+"))
                    .map(Integer::valueOf)
                    .toList();
            return new BandTable.Row(Yen.of(numbers.get(0)), numbers.get(1), numbers.get(2), numbers.get(3));
        }
    }
}
