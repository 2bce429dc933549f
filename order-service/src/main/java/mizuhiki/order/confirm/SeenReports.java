package mizuhiki.order.confirm;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.daily.EnteredWork;
import mizuhiki.order.form.NumberUnclear;
import mizuhiki.shared.web.FormId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The entries a page showed to staff, with what they wrote over each, in fields named {@code minutes.<entry>} and
 * {@code pieces.<entry>}.
 */
record SeenReports(Map<UUID, Typed> entries) {

    static final SeenReports NONE = new SeenReports(Map.of());

    static final String MINUTES = "minutes.";
    static final String PIECES = "pieces.";

    static SeenReports read(MultiValueMap<String, String> fields) {
        var entries = new HashMap<UUID, Typed>();
        fields.keySet().stream()
                .filter(field -> field.startsWith(MINUTES))
                .map(field -> field.substring(MINUTES.length()))
                .forEach(entry -> entries.put(
                        FormId.read(entry),
                        Typed.of(fields.getFirst(MINUTES + entry), fields.getFirst(PIECES + entry))));
        return new SeenReports(entries);
    }

    /** What a page did not show was right; a field that was cleared is not. */
    SeenWork of(UUID entryId) {
        var typed = entries.get(entryId);
        return typed == null ? new SeenWork(null, null) : typed.work();
    }

    /** None where the page did not show it. */
    Stream<Confirmed> confirmed(EnteredWork entry) {
        return Stream.of(entry)
                .filter(told -> entries.containsKey(told.id()))
                .map(told -> of(told.id()).confirmed(told));
    }

    OpenReports.Line line(EnteredWork entry) {
        return new OpenReports.Line(entry, entries.getOrDefault(entry.id(), Typed.of(entry)));
    }

    /** As it stands in the fields, right or wrong: only what is confirmed has to be right. */
    record Typed(String minutes, String pieces) {

        static Typed of(EnteredWork entry) {
            return new Typed(String.valueOf(entry.minutes()), String.valueOf(entry.pieces()));
        }

        static Typed of(@Nullable String minutes, @Nullable String pieces) {
            return new Typed(stripped(minutes), stripped(pieces));
        }

        SeenWork work() {
            return new SeenWork(
                    NumberUnclear.read(minutes, 1, SeenWork.MINUTES_MAX),
                    NumberUnclear.read(pieces, 0, SeenWork.PIECES_MAX));
        }

        private static String stripped(@Nullable String written) {
            return written == null ? "" : written.strip();
        }
    }
}
