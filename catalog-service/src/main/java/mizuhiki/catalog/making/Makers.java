package mizuhiki.catalog.making;

import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.made.Share;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who made which lot. The database refuses any change once the lot is finished. */
@Repository
class Makers {

    private static final String OF = """
            select person_id, minutes, pieces from catalog.maker where lot_id = :lotId order by minutes desc, person_id
            """;

    private static final String TAKE_TURNS = "select id from catalog.lot where id = :lotId for update";

    private static final String FORGET = "delete from catalog.maker where lot_id = :lotId";

    private static final String ADD = """
            insert into catalog.maker (lot_id, person_id, minutes, pieces)
            select :lotId, person_id, sum(minutes)::int, sum(pieces)::int
            from unnest(:persons, :minutes, :pieces) as share (person_id, minutes, pieces)
            group by person_id
            """;

    private final DatabaseClient database;
    private final People people;

    Makers(DatabaseClient database, People people) {
        this.database = database;
        this.people = people;
    }

    /** Members, for only their work is credited; who has left since they were noted keeps their share. */
    Mono<List<Person>> possible(UUID lotId) {
        return of(lotId)
                .map(shares -> shares.stream().map(Share::personId).toList())
                .flatMapMany(noted -> people.all()
                        .filter(person -> person.is(Role.MEMBER))
                        .filter(member -> member.active() || noted.contains(member.id())))
                .collectList();
    }

    Mono<List<Share>> of(UUID lotId) {
        return database.sql(OF)
                .bind("lotId", lotId)
                .mapProperties(Share.class)
                .all()
                .collectList();
    }

    /** In place of what was said before, in the caller's transaction: one after the other, should two say it at once. */
    Mono<Void> note(UUID lotId, List<Share> shares) {
        return possible(lotId)
                .doOnNext(members -> requireAll(shares, members))
                .then(database.sql(TAKE_TURNS).bind("lotId", lotId).then())
                .then(database.sql(FORGET).bind("lotId", lotId).then())
                .then(add(lotId, shares));
    }

    private static void requireAll(List<Share> shares, List<Person> members) {
        var memberIds = members.stream().map(Person::id).toList();
        for (var share : shares) {
            if (!memberIds.contains(share.personId())) {
                throw new NotFound(share.personId());
            }
        }
    }

    private Mono<Void> add(UUID lotId, List<Share> shares) {
        return database.sql(ADD)
                .bind("lotId", lotId)
                .bind("persons", shares.stream().map(Share::personId).toArray(UUID[]::new))
                .bind("minutes", shares.stream().map(Share::minutes).toArray(Integer[]::new))
                .bind("pieces", shares.stream().map(Share::pieces).toArray(Integer[]::new))
                .then();
    }
}
