package mizuhiki.catalog.likeness;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who can be seen, as the page asks it: nobody, or somebody. */
record SeenForm(
        @Nullable Boolean nobody, @Nullable @Size(max = 50) List<UUID> people) {

    static SeenForm of(Look look) {
        return new SeenForm(look.isSaid() && look.people().isEmpty(), List.copyOf(look.people()));
    }

    @AssertTrue
    public boolean isClear() {
        return Boolean.TRUE.equals(nobody) == seen().isEmpty();
    }

    Set<UUID> seen() {
        return people == null
                ? Set.of()
                : people.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
