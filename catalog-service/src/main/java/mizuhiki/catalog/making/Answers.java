package mizuhiki.catalog.making;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.made.Share;
import org.jspecify.annotations.Nullable;

/** What members answer, as it comes in. */
final class Answers {

    private Answers() {}

    /** @param quantity one, where nothing is said */
    record What(
            @NotBlank @Size(max = 60) String title,
            @Nullable @Size(max = 1000) String description,
            @Nullable @Min(1) @Max(999) Integer quantity) {

        static What of(LotView lot) {
            return new What(lot.title(), lot.description(), lot.quantity());
        }

        String words() {
            return description == null ? "" : description;
        }

        int pieces() {
            return quantity == null ? 1 : quantity;
        }
    }

    record Who(@NotEmpty @Size(max = 50) List<@Valid @NotNull Maker> makers) {

        List<Share> shares() {
            return makers.stream().map(Maker::share).toList();
        }
    }

    /** @param pieces on how many they worked; may be left open */
    record Maker(
            @NotNull UUID personId,
            @Min(1) @Max(6000) int minutes,
            @Nullable @Min(0) @Max(999) Integer pieces) {

        Share share() {
            return new Share(personId, minutes, pieces);
        }
    }
}
