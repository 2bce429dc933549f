package mizuhiki.order.attendance;

import java.util.List;
import java.util.UUID;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Noting who came. */
@Service
class AttendanceBook {

    private final Attendances attendances;
    private final People people;
    private final TransactionalOperator transaction;

    AttendanceBook(Attendances attendances, People people, TransactionalOperator transaction) {
        this.attendances = attendances;
        this.people = people;
        this.transaction = transaction;
    }

    /** Zero minutes mean that somebody did not come after all. */
    Mono<Void> note(List<Attended> day, Viewer viewer) {
        return Flux.fromIterable(day)
                .concatMap(attended -> note(attended, viewer.personId()))
                .then()
                .as(transaction::transactional);
    }

    private Mono<Void> note(Attended attended, UUID recordedBy) {
        var noted = attended.minutes() == 0 ? attendances.forget(attended) : attendances.note(attended, recordedBy);
        return people.get(attended.personId())
                .then(noted)
                .onErrorMap(MonthClosed::isMeantBy, refused -> new MonthClosed(attended.day()));
    }
}
