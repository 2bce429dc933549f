package mizuhiki.order.homework;

import java.util.UUID;
import mizuhiki.order.homework.HomeRecord.Kind;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Putting support at home on record. */
@Service
class HomeBook {

    private final HomeRecords records;
    private final People people;

    HomeBook(HomeRecords records, People people) {
        this.records = records;
        this.people = people;
    }

    Mono<HomeRecord> write(UUID personId, Kind kind, Entry entry, Viewer viewer) {
        return member(personId)
                .then(Moment.get())
                .map(now -> entry.record(kind, personId, viewer.personId(), now))
                .delayUntil(records::add);
    }

    Mono<Void> withdraw(UUID personId, UUID recordId, Viewer viewer) {
        return records.withdraw(recordId, personId, viewer.personId())
                .filter(there -> there)
                .switchIfEmpty(Mono.error(() -> new NotFound(recordId)))
                .then();
    }

    Mono<Person> member(UUID personId) {
        return people.get(personId)
                .filter(person -> person.is(Role.MEMBER))
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)));
    }
}
