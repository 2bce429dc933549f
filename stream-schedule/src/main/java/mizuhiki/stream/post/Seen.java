package mizuhiki.stream.post;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Somebody a post shows. */
public record Seen(@NotNull UUID personId, @NotNull Sight sight) {}
