package mizuhiki.order.policy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import mizuhiki.order.weighing.Absent;
import mizuhiki.order.weighing.CommonOf;
import mizuhiki.order.weighing.Counting;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import org.jspecify.annotations.Nullable;

/** What a manager writes to add a version; what is left out stays as an office starts with. */
record NewCreditPolicy(
        @NotNull LocalDate validFrom,
        @NotNull @Min(0) @Max(100) Integer making,
        @NotNull @Min(0) @Max(100) Integer listing,
        @NotNull @Min(0) @Max(100) Integer show,
        @NotNull @Min(0) @Max(100) Integer packing,
        @Min(0) @Max(100) @Nullable Integer common,
        @Nullable SharedBy makingBy,
        @Nullable SharedBy listingBy,
        @Nullable SharedBy showBy,
        @Nullable SharedBy packingBy,
        @Nullable Absent absent,
        @Nullable CommonOf commonOf,
        @Nullable Counting counting,
        @Min(0) @Max(90) @Nullable Integer returnDays,
        @NotBlank @Size(max = 200) String reason) {

    @AssertTrue
    public boolean isSharing() {
        var weights = Stream.of(making, listing, show, packing);
        return Stream.of(making, listing, show, packing).anyMatch(Objects::isNull)
                || Stream.concat(weights, Stream.ofNullable(common)).anyMatch(weight -> weight > 0);
    }

    /** Only makers can agree on parts, while they make. */
    @AssertTrue
    public boolean isDeclaredByMakersOnly() {
        return Stream.of(listingBy, showBy, packingBy).noneMatch(SharedBy.DECLARED::equals);
    }

    CreditPolicy policy() {
        var usual = CreditPolicy.FIRST;
        return new CreditPolicy(
                validFrom,
                making,
                listing,
                show,
                packing,
                given(common, usual.common()),
                given(makingBy, usual.makingBy()),
                given(listingBy, usual.listingBy()),
                given(showBy, usual.showBy()),
                given(packingBy, usual.packingBy()),
                given(absent, usual.absent()),
                given(commonOf, usual.commonOf()),
                given(counting, usual.counting()),
                given(returnDays, usual.returnDays()),
                reason.strip());
    }

    private static <T> T given(@Nullable T value, T usual) {
        return value == null ? usual : value;
    }
}
