package mizuhiki.order.confirm;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.daily.EnteredWork;
import mizuhiki.shared.web.FormId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebInputException;

/**
 * The entries of a day as a page showed them to staff, with what they wrote over each, in fields named
 * {@code minutes.<entry>} and {@code pieces.<entry>}.
 */
record SeenDay(Map<UUID, SeenWork> entries) {

    private static final String MINUTES = "minutes.";
    private static final String PIECES = "pieces.";

    static SeenDay read(MultiValueMap<String, String> fields) {
        var entries = new HashMap<UUID, SeenWork>();
        fields.keySet().stream()
                .filter(field -> field.startsWith(MINUTES))
                .map(field -> field.substring(MINUTES.length()))
                .forEach(entry -> entries.put(
                        FormId.read(entry),
                        new SeenWork(
                                number(fields.getFirst(MINUTES + entry), 1, SeenWork.MINUTES_MAX),
                                number(fields.getFirst(PIECES + entry), 0, SeenWork.PIECES_MAX))));
        return new SeenDay(entries);
    }

    private static @Nullable Integer number(@Nullable String written, int least, int most) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var text = written.strip();
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new ServerWebInputException("not between %d and %d: %s".formatted(least, most, text));
        }
        return Integer.valueOf(text);
    }

    /** What staff leave out was right. */
    SeenWork of(UUID entryId) {
        return entries.getOrDefault(entryId, new SeenWork(null, null));
    }

    /** None where the page did not show it. */
    Stream<Confirmed> confirmed(EnteredWork entry) {
        return Stream.of(entry)
                .filter(told -> entries.containsKey(told.id()))
                .map(told -> of(told.id()).confirmed(told));
    }
}
