package mizuhiki.catalog.counting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.catalog.counting.CountSheet.Counted;
import mizuhiki.catalog.counting.CountSheet.Line;
import mizuhiki.catalog.number.TypedNumber;
import mizuhiki.catalog.product.Description;
import mizuhiki.catalog.shelf.HandPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A count sheet as it is typed: what is left empty was not counted.
 *
 * @param page given by the page, so that a double tap is one sheet; what is counted after it is another
 */
record CountForm(String page, HandPlace place, String reason, Map<UUID, Entry> entries) {

    private static final String PIECES = "pieces-";
    private static final String SEEN = "seen-";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int PIECES_MAX = 99_999;
    private static final int REASON_MAX = 200;

    /** @param seen what the page said should be there */
    record Entry(String pieces, String seen) {

        boolean isClear() {
            return isNumber(pieces) && isSeen();
        }

        boolean isSeen() {
            return isNumber(seen);
        }

        private static boolean isNumber(String typed) {
            var number = TypedNumber.whole(typed);
            return number >= 0 && number <= PIECES_MAX;
        }
    }

    static CountForm empty(HandPlace place, String reason) {
        return new CountForm(UUID.randomUUID().toString(), place, reason, Map.of());
    }

    static CountForm read(HandPlace place, MultiValueMap<String, String> form) {
        var entries = new LinkedHashMap<UUID, Entry>();
        form.toSingleValueMap().forEach((name, typed) -> {
            if (name.matches(PIECES + ID) && !typed.isBlank()) {
                var lotId = name.substring(PIECES.length());
                entries.put(UUID.fromString(lotId), new Entry(typed.strip(), typed(form, SEEN + lotId)));
            }
        });
        return new CountForm(typed(form, "id"), place, Description.line(typed(form, "reason")), entries);
    }

    private static String typed(MultiValueMap<String, String> form, String name) {
        var typed = form.getFirst(name);
        return typed == null ? "" : typed;
    }

    boolean isClear() {
        return !entries.isEmpty()
                && entries.values().stream().allMatch(Entry::isClear)
                && !reason.isBlank()
                && reason.length() <= REASON_MAX;
    }

    Counted counted(UUID personId) {
        return new Counted(sentAs(), place, reason, personId, lines());
    }

    private @Nullable UUID sentAs() {
        return page.isBlank() ? null : UUID.nameUUIDFromBytes((page + place + reason + lines()).getBytes(UTF_8));
    }

    private List<Line> lines() {
        return entries.entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey(),
                        TypedNumber.whole(entry.getValue().pieces()),
                        TypedNumber.whole(entry.getValue().seen())))
                .toList();
    }
}
