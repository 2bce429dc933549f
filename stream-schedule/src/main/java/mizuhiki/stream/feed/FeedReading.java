package mizuhiki.stream.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.shared.web.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A phone reading somebody's calendar. */
@Service
class FeedReading {

    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(183);

    private final Feeds feeds;
    private final Plans plans;
    private final People people;
    private final Texts texts;
    private final TransactionalOperator transaction;

    FeedReading(Feeds feeds, Plans plans, People people, Texts texts, TransactionalOperator transaction) {
        this.feeds = feeds;
        this.plans = plans;
        this.people = people;
        this.texts = texts;
        this.transaction = transaction;
    }

    private record Reader(Feeds.Feed feed, Person person, Instant now) {

        Instant since() {
            return now.minus(BACK);
        }

        Plans.Span span() {
            return new Plans.Span(since(), now.plus(AHEAD));
        }

        Telling telling(List<FeedEntry> told, List<Plan> plans) {
            return Telling.of(told, plans, since(), now);
        }
    }

    Mono<Ics> read(Secret secret) {
        return feeds.hold(secret)
                .flatMap(this::reader)
                .flatMap(reader -> tell(reader).map(telling -> ics(reader, telling)))
                .as(transaction::transactional);
    }

    /** Whoever has left reads no more. */
    private Mono<Reader> reader(Feeds.Feed feed) {
        return Mono.zip(people.get(feed.personId()), Moment.get(), (person, now) -> new Reader(feed, person, now))
                .filter(reader -> reader.person().active())
                .switchIfEmpty(Mono.error(() -> new NotFound("feed")));
    }

    private Mono<Telling> tell(Reader reader) {
        return Mono.zip(feeds.told(reader.person().id()), plans.of(reader.person(), reader.span()), reader::telling)
                .delayUntil(telling -> feeds.tell(reader.person().id(), telling));
    }

    private Ics ics(Reader reader, Telling telling) {
        var name = texts.plain("calendar.feed.name", reader.person().textLevel().locale());
        return new Ics(name, telling.now(), reader.feed().reminderMinutes());
    }
}
