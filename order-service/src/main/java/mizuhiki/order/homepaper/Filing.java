package mizuhiki.order.homepaper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.form.DayFarOff;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writing papers down, and looking at them; both are kept on record. */
@Service
class Filing {

    private final HomePapers papers;
    private final People people;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Filing(HomePapers papers, People people, Audit audit, TransactionalOperator transaction) {
        this.papers = papers;
        this.people = people;
        this.audit = audit;
        this.transaction = transaction;
    }

    record MemberFile(Person member, Papers papers, String emergencyContact) {}

    Mono<MemberFile> look(UUID personId) {
        return member(personId)
                .delayUntil(member -> audit.record("home-papers-seen", personId, Map.of()))
                .flatMap(this::file);
    }

    private Mono<MemberFile> file(Person member) {
        return Mono.zip(
                papers.all(),
                papers.emergency(member.id()).defaultIfEmpty(""),
                (folder, contact) -> new MemberFile(member, folder.of(member.id()), contact));
    }

    Mono<Void> write(UUID personId, MemberPapersRequest request, UUID setBy) {
        return member(personId)
                .then(notFarOff(request.wishedOn(), request.findingOn()))
                .then(Mono.defer(() -> papers.set(personId, request, setBy)))
                .then(Mono.defer(() -> audit.record("home-papers-set", personId, Map.of())))
                .as(transaction::transactional);
    }

    Mono<Void> write(OfficePapers request, UUID setBy) {
        return notFarOff(request.rulesFrom(), request.filedOn())
                .then(Mono.defer(() -> papers.set(request, setBy)))
                .then(Mono.defer(() -> audit.record("home-office-set", null, details(request))))
                .as(transaction::transactional);
    }

    private static Mono<Void> notFarOff(@Nullable LocalDate... days) {
        return Flux.fromStream(Arrays.stream(days).filter(Objects::nonNull))
                .concatMap(DayFarOff::checkStart)
                .then();
    }

    private Mono<Person> member(UUID personId) {
        return people.get(personId)
                .filter(person -> person.is(Role.MEMBER))
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)));
    }

    private static Map<String, String> details(OfficePapers papers) {
        return Map.of(
                "rulesFrom", String.valueOf(papers.rulesFrom()),
                "filedOn", String.valueOf(papers.filedOn()));
    }
}
