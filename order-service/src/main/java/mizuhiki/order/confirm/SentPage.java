package mizuhiki.order.confirm;

import java.util.stream.Stream;
import mizuhiki.order.form.Typed;
import org.springframework.util.MultiValueMap;

/**
 * All that stood in the fields of the page: none of its buttons leaves anything behind.
 *
 * @param seen what was written over reports
 * @param entry what was written for a member; nothing where nobody began
 */
record SentPage(SeenReports seen, Typed entry) {

    private static final String ENTRIES = "/work/daily/entries";

    static final SentPage NONE = new SentPage(SeenReports.NONE, Typed.NOTHING);

    static SentPage read(MultiValueMap<String, String> fields) {
        return new SentPage(SeenReports.read(fields), begun(Typed.kept(ENTRIES, fields.toSingleValueMap())));
    }

    private static Typed begun(Typed entry) {
        return Stream.of("minutes", "pieces", "note")
                        .allMatch(field -> entry.of(field).isBlank())
                ? Typed.NOTHING
                : entry;
    }

    /** Once the entry is kept. */
    SentPage entered() {
        return new SentPage(seen, Typed.NOTHING);
    }

    SentPage refused(Typed typed) {
        return typed.in(ENTRIES).isRefused() ? new SentPage(seen, typed) : this;
    }

    boolean isLeft(OpenReports view) {
        return view.isWrittenOver() || !entry.fields().isEmpty();
    }
}
