package mizuhiki.order.attendance;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.attendance.DayNotes.Noted;
import mizuhiki.order.attendance.StayUnclear.DayToCome;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Noting who came, and looking it over. */
@Service
class AttendanceBook {

    private final Attendances attendances;
    private final DayNotes notes;
    private final People people;
    private final TransactionalOperator transaction;

    AttendanceBook(Attendances attendances, DayNotes notes, People people, TransactionalOperator transaction) {
        this.attendances = attendances;
        this.notes = notes;
        this.people = people;
        this.transaction = transaction;
    }

    /** What is noted and confirmed at once was seen by who confirms it. */
    Mono<Void> note(DayForm form, Viewer viewer) {
        var noted = hasCome(form.day())
                .thenMany(Flux.fromIterable(form.notedBy(viewer.personId())))
                .concatMap(this::keep)
                .then();
        return form.confirms() ? kept(noted.then(confirming(form, viewer)), form.day()) : kept(noted, form.day());
    }

    /** Zero minutes mean that somebody did not come after all. */
    Mono<Void> note(UUID personId, LocalDate day, Told told, Viewer viewer) {
        return member(personId)
                .then(hasCome(day))
                .then(Mono.fromSupplier(() -> Noted.of(personId, day, told.stay(), told.isAtHome(), viewer.personId())))
                .flatMap(this::keep)
                .as(noted -> kept(noted, day));
    }

    /** Everybody who came on the day, at once. */
    Mono<Void> confirm(LocalDate day, Viewer viewer) {
        return kept(confirming(day, viewer), day);
    }

    private Mono<Void> confirming(DayForm form, Viewer viewer) {
        return Mono.defer(() -> attendances
                        .between(form.day(), form.day())
                        .filter(form::sees)
                        .map(Attended::personId)
                        .collectList())
                .zipWith(Moment.get())
                .flatMap(seen -> notes.confirm(form.day(), seen.getT1(), viewer.personId(), seen.getT2()));
    }

    private Mono<Void> confirming(LocalDate day, Viewer viewer) {
        return Moment.get().flatMap(now -> notes.confirm(day, viewer.personId(), now));
    }

    private Mono<Void> keep(Noted noted) {
        return member(noted.personId()).then(noted.minutes() == 0 ? notes.forget(noted) : notes.note(noted));
    }

    private Mono<Person> member(UUID personId) {
        return people.get(personId)
                .filter(person -> person.is(Role.MEMBER))
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)));
    }

    private static Mono<Void> hasCome(LocalDate day) {
        return Moment.today().filter(day::isAfter).flatMap(today -> Mono.error(new DayToCome(day)));
    }

    private Mono<Void> kept(Mono<Void> work, LocalDate day) {
        return work.as(transaction::transactional).onErrorMap(MonthClosed::isMeantBy, refused -> new MonthClosed(day));
    }
}
