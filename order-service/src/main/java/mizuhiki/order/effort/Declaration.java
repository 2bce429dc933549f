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
import java.util.stream.Stream;
import mizuhiki.shared.web.FormId;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebInputException;

/** What the makers of a lot agreed on, such as 2 to 1. */
record Declaration(@NotEmpty @Size(max = 100) List<@NotNull @Valid Part> parts) {

    private static final String PREFIX = "parts.";

    record Part(
            @NotNull UUID personId,
            @NotNull @Min(0) @Max(10_000) Integer parts) {}

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
                .flatMap(field -> part(
                        field.getKey().substring(PREFIX.length()),
                        Objects.requireNonNullElse(field.getValue(), "").strip()))
                .toList());
    }

    private static Stream<Part> part(String person, String parts) {
        if (!parts.matches("[0-9]{1,4}")) {
            throw new ServerWebInputException("not parts: " + parts);
        }
        return Stream.of(new Part(FormId.read(person), Integer.valueOf(parts)));
    }
}
