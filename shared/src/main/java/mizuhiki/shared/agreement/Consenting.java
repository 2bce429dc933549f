package mizuhiki.shared.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.SpokenWord;
import mizuhiki.shared.people.consent.SpokenWords;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** People saying yes or no, themselves or on paper to staff. */
@Component
public class Consenting {

    private final People people;
    private final Consents consents;
    private final SpokenWords words;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Consenting(People people, Consents consents, SpokenWords words, Audit audit, TransactionalOperator transaction) {
        this.people = people;
        this.consents = consents;
        this.words = words;
        this.audit = audit;
        this.transaction = transaction;
    }

    public Mono<List<ConsentNow>> today(UUID personId) {
        return Moment.today().flatMap(today -> on(personId, today));
    }

    private Mono<List<ConsentNow>> on(UUID personId, LocalDate today) {
        return Mono.zip(
                consents.givenOn(personId, today).collectList(),
                consents.comingAfter(personId, today).collectList(),
                ConsentNow::all);
    }

    Mono<ConsentNow> today(UUID personId, Consent purpose) {
        return today(personId)
                .flatMapIterable(consents -> consents)
                .filter(consent -> consent.purpose() == purpose)
                .next();
    }

    /** How it came to the answer of today, the last word first. */
    Mono<List<RecordedWord>> lastWords(UUID personId, Consent purpose) {
        return words.lastWords(personId, purpose).collectList().flatMap(this::named);
    }

    private Mono<List<RecordedWord>> named(List<SpokenWord> spoken) {
        return people.displayNames(spoken.stream().map(SpokenWord::recordedBy).toList())
                .map(names -> spoken.stream()
                        .map(word -> RecordedWord.of(word, names))
                        .toList());
    }

    Mono<Void> say(UUID personId, Consent purpose, Answer answer, UUID by) {
        return people.get(personId)
                .then(Moment.today())
                .map(today -> answer.word(personId, purpose, by, today))
                .flatMap(this::record);
    }

    private Mono<Void> record(Word word) {
        return consents.record(word)
                .then(Mono.defer(() -> audit.record(
                        "consent-recorded", word.personId(), Map.of("purpose", word.purpose(), "given", word.given()))))
                .as(transaction::transactional);
    }
}
