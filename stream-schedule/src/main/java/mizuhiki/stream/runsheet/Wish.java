package mizuhiki.stream.runsheet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.stream.label.Label;
import org.jspecify.annotations.Nullable;

/** What staff want of a product on a run sheet; what they leave out stays as it is, or is as usual. */
record Wish(
        @NotNull UUID productId,

        @Nullable @Min(1) @Max(120) Integer plannedMinutes,

        @Nullable @Pattern(regexp = Label.FORM) String label,
        @Nullable ClaimMode mode,

        @Nullable @Min(1) @Max(180) Integer holdMinutes,

        @Nullable @Min(0) @Max(999) Integer kept) {

    Wish {
        label = Label.read(label);
    }

    /** A form as it is before anything is changed. */
    static Wish of(Item item) {
        return new Wish(
                item.productId(), item.plannedMinutes(), item.label(), item.mode(), item.holdMinutes(), item.kept());
    }

    static Wish usual(UUID productId) {
        return new Wish(productId, null, null, null, null, null);
    }

    static Wish minutes(UUID productId, int plannedMinutes) {
        return new Wish(productId, plannedMinutes, null, null, null, null);
    }
}
