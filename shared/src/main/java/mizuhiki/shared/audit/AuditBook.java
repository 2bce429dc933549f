package mizuhiki.shared.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.document.Csv;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.web.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The log told to a manager: who did what, in words, about whom. */
@Component
class AuditBook {

    private static final List<String> HEAD = List.of("番号", "日時", "した人", "したこと", "だれの・何の", "くわしく");

    private final AuditTrail trail;
    private final Audit audit;
    private final People people;
    private final Texts texts;

    AuditBook(AuditTrail trail, Audit audit, People people, Texts texts) {
        this.trail = trail;
        this.audit = audit;
        this.people = people;
        this.texts = texts;
    }

    Mono<Slice<ToldDeed>> newest(@Nullable UUID personId, Page page) {
        return Slice.of(trail.newest(personId, page), page, Deed::cursor)
                .zipWith(names(), (deeds, names) -> deeds.map(deed -> ToldDeed.of(deed, names)));
    }

    /** For the authority; that it was taken out is the first thing in it. */
    Flux<String> sheet(@Nullable UUID personId) {
        return audit.record("audit-exported", personId, Map.of())
                .then(names())
                .flatMapMany(names -> Csv.streamed(HEAD, rows(personId, names)));
    }

    private Flux<List<String>> rows(@Nullable UUID personId, Map<UUID, String> names) {
        return trail.all(personId).map(deed -> ToldDeed.of(deed, names).cells(this::words, house()));
    }

    /** What nobody has written words for is called as programs call it. */
    private String words(String action) {
        var key = "audit.action." + action;
        return texts.has(key, Locale.JAPANESE) ? texts.plain(key, Locale.JAPANESE) : action;
    }

    private String house() {
        return texts.plain("audit.house", Locale.JAPANESE);
    }

    private Mono<Map<UUID, String>> names() {
        return people.all().collectMap(Person::id, Person::displayName);
    }
}
