package mizuhiki.order.adjustment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Adding something to a member's wage, with a reason everybody can read. */
@Service
public class Adjusting {

    private final Adjustments adjustments;
    private final People people;
    private final TransactionalOperator transaction;

    Adjusting(Adjustments adjustments, People people, TransactionalOperator transaction) {
        this.adjustments = adjustments;
        this.people = people;
        this.transaction = transaction;
    }

    /** @param id given by a page, so that a double tap is one adjustment */
    public record NewAdjustment(
            @Nullable UUID id,
            @NotNull UUID personId,
            @NotNull @Min(1) @Max(1_000_000) Long amount,
            @NotBlank @Size(max = 200) String reason) {

        Adjustment in(YearMonth month, UUID enteredBy, Instant now) {
            return new Adjustment(
                    Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch),
                    month.atDay(1),
                    personId,
                    Yen.of(amount),
                    reason.strip(),
                    enteredBy,
                    now);
        }
    }

    public Mono<Adjustment> enter(YearMonth month, NewAdjustment adjustment, Viewer viewer) {
        return member(adjustment.personId())
                .then(Moment.get())
                .map(now -> adjustment.in(month, viewer.personId(), now))
                .flatMap(adjustments::add)
                .as(transaction::transactional);
    }

    private Mono<Person> member(UUID personId) {
        return people.get(personId)
                .filter(person -> person.roles().contains(Role.MEMBER))
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)))
                .onErrorMap(NotFound.class, gone -> new MemberGone());
    }
}
