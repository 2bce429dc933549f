package mizuhiki.stream.occasion;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.turn.Span;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who comes to an occasion that is not for everybody. */
@Repository
class Invited {

    private static final String CLEAR = "delete from streams.occasion_person where occasion_id = :occasionId";

    private static final String INVITE = """
            insert into streams.occasion_person (occasion_id, person_id) select :occasionId, unnest(:personIds)
            """;

    private static final String OF = """
            select person_id from streams.occasion_person where occasion_id = :occasionId
            """;

    private final DatabaseClient database;
    private final People people;
    private final Elsewhere elsewhere;
    private final Invitations invitations;

    Invited(DatabaseClient database, People people, Elsewhere elsewhere, Invitations invitations) {
        this.database = database;
        this.people = people;
        this.elsewhere = elsewhere;
        this.invitations = invitations;
    }

    /** Refuses where somebody is named who is not free then. */
    Mono<Void> free(Occasion occasion, List<UUID> personIds) {
        return names(elsewhere.busy(personIds, occasion.span()), occasion.span(), personIds)
                .flatMap(names -> Mono.error(new InvitedBusyThen(names)));
    }

    /**
     * Of an occasion for everybody, who has a role or is named elsewhere then; empty where nobody has. Talks are nobody else's
     * business.
     */
    Mono<String> busyOfAll(Occasion occasion) {
        return people.all()
                .filter(person -> occasion.forAll() && person.active())
                .map(Person::id)
                .collectList()
                .flatMap(everybody -> names(elsewhere.inRole(everybody, occasion.span()), occasion.span(), everybody));
    }

    private Mono<String> names(Mono<Set<UUID>> elsewhere, Span span, List<UUID> personIds) {
        return elsewhere
                .concatWith(Mono.defer(() -> expected(span, personIds)))
                .flatMapIterable(busy -> busy)
                .collect(Collectors.toSet())
                .filter(busy -> !busy.isEmpty())
                .flatMap(people::displayNames)
                .map(names -> inOneLine(names.values()));
    }

    private Mono<Set<UUID>> expected(Span span, List<UUID> personIds) {
        return invitations
                .expectedDuring(List.of(span), personIds)
                .map(expected -> expected.getOrDefault(span.id(), Set.of()));
    }

    private static String inOneLine(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining("・"));
    }

    Mono<Void> set(UUID occasionId, List<UUID> personIds) {
        return known(personIds).then(clear(occasionId)).then(invite(occasionId, personIds));
    }

    Flux<UUID> to(UUID occasionId) {
        return database.sql(OF)
                .bind("occasionId", occasionId)
                .mapValue(UUID.class)
                .all();
    }

    /** Only people of this office can be asked to come. */
    private Mono<Void> known(List<UUID> personIds) {
        return people.displayNames(personIds)
                .flatMapIterable(names ->
                        personIds.stream().filter(id -> !names.containsKey(id)).toList())
                .next()
                .flatMap(stranger -> Mono.error(new NotFound(stranger)));
    }

    private Mono<Void> clear(UUID occasionId) {
        return database.sql(CLEAR).bind("occasionId", occasionId).then();
    }

    private Mono<Void> invite(UUID occasionId, List<UUID> personIds) {
        return database.sql(INVITE)
                .bind("occasionId", occasionId)
                .bind("personIds", personIds.toArray(UUID[]::new))
                .then();
    }
}
