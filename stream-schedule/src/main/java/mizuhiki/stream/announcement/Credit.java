package mizuhiki.stream.announcement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who prepared a post.
 *
 * @param minutes of all of them together
 */
record Credit(
        @Nullable @Size(max = 30) List<@NotNull UUID> preparedBy,

        @NotNull @Min(0) @Max(720) Integer minutes) {

    List<UUID> people() {
        return preparedBy == null ? List.of() : preparedBy;
    }
}
