package mizuhiki.order.effort;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.form.NumberUnclear;
import mizuhiki.shared.web.FormId;
import org.springframework.util.MultiValueMap;

/** What the makers of a lot agreed on, such as 2 to 1. */
record Declaration(@NotEmpty @Size(max = 100) List<@NotNull @Valid Part> parts) {

    private static final String PREFIX = "parts.";
    private static final int MOST = 10_000;

    record Part(
            @NotNull UUID personId,
            @NotNull @Min(0) @Max(MOST) Integer parts) {}

    @AssertTrue
    public boolean isForSomebody() {
        return parts == null
                || parts.stream().anyMatch(part -> part == null || part.parts() == null || part.parts() > 0);
    }

    @AssertTrue
    public boolean isOneForEach() {
        return parts == null
                || parts.stream().filter(Objects::nonNull).map(Part::personId).allMatch(new HashSet<>()::add);
    }

    /** Parts by person, in fields named {@code parts.<person>}. */
    static Declaration read(MultiValueMap<String, String> fields) {
        return new Declaration(fields.toSingleValueMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith(PREFIX))
                .map(field -> new Part(
                        FormId.read(field.getKey().substring(PREFIX.length())),
                        NumberUnclear.read(field.getValue(), 0, MOST)))
                .toList());
    }
}
