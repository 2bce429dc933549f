package mizuhiki.order.packing;

import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.form.NumberUnclear;
import mizuhiki.shared.web.FormId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Minutes by person, in fields named {@code minutes.<person>}; who left theirs empty did not pack. */
record PackingForm(List<PackedBy> packers) {

    private static final String PREFIX = "minutes.";
    private static final int LONGEST = 600;

    static PackingForm read(MultiValueMap<String, String> fields) {
        var packers = fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(PREFIX))
                .flatMap(field -> packer(
                        field.getKey().substring(PREFIX.length()),
                        field.getValue().getFirst()))
                .toList();
        if (packers.isEmpty()) {
            throw new NobodyPacked();
        }
        return new PackingForm(packers);
    }

    private static Stream<PackedBy> packer(String person, @Nullable String minutes) {
        return minutes == null || minutes.isBlank()
                ? Stream.empty()
                : Stream.of(new PackedBy(FormId.read(person), NumberUnclear.read(minutes, 1, LONGEST)));
    }
}
