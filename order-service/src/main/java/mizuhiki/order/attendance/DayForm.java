package mizuhiki.order.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A day's form: {@code minutes.<person>} and, where checked, {@code home.<person>}. */
record DayForm(LocalDate day, MultiValueMap<String, String> fields) {

    private static final String MINUTES = "minutes.";
    private static final int LONGEST = 960;

    List<Attended> attended() {
        return fields.keySet().stream()
                .filter(field -> field.startsWith(MINUTES))
                .map(field -> field.substring(MINUTES.length()))
                .map(this::attended)
                .toList();
    }

    private Attended attended(String person) {
        return new Attended(
                id(person), day, minutes(fields.getFirst(MINUTES + person)), fields.containsKey("home." + person));
    }

    private static UUID id(String person) {
        try {
            return UUID.fromString(person);
        } catch (IllegalArgumentException e) {
            throw new MinutesUnclear(person);
        }
    }

    private static int minutes(@Nullable String written) {
        var text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > LONGEST) {
            throw new MinutesUnclear(text);
        }
        return Integer.parseInt(text);
    }
}
