package mizuhiki.shared.office;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The directory of offices, open to everyone. */
@Repository
public class Offices {

    private static final String COLUMNS = """
            select id, slug, name, seller_name, responsible_person, address, phone, email, bank_account
            from people.office
            """;

    private static final String OPEN = """
            insert into people.office
              (id, slug, name, seller_name, responsible_person, address, phone, email, bank_account)
            values (:id, :slug, :name, :sellerName, :responsiblePerson, :address, :phone, :email, :bankAccount)
            """;

    private final DatabaseClient database;
    private final Map<String, UUID> idsBySlug = new ConcurrentHashMap<>();

    Offices(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Office> get(UUID officeId) {
        return database.sql(COLUMNS + "where id = :id")
                .bind("id", officeId)
                .mapProperties(OfficeRow.class)
                .one()
                .map(OfficeRow::office)
                .switchIfEmpty(Mono.error(() -> new NotFound(officeId)));
    }

    public Mono<Office> bySlug(String slug) {
        return database.sql(COLUMNS + "where slug = :slug")
                .bind("slug", slug)
                .mapProperties(OfficeRow.class)
                .one()
                .map(OfficeRow::office)
                .switchIfEmpty(Mono.error(() -> new NotFound(slug)));
    }

    /** Remembered for good: an office keeps its slug. */
    public Mono<UUID> idOf(String slug) {
        var known = idsBySlug.get(slug);
        return known != null ? Mono.just(known) : bySlug(slug).map(Office::id).doOnNext(id -> idsBySlug.put(slug, id));
    }

    public Flux<Office> all() {
        return database.sql(COLUMNS + "order by slug")
                .mapProperties(OfficeRow.class)
                .all()
                .map(OfficeRow::office);
    }

    public Mono<Office> open(String slug, String name, Seller seller) {
        return open(new Office(UuidCreator.getTimeOrderedEpoch(), slug, name, seller));
    }

    /** Refused by the database where another office has its slug. */
    public Mono<Office> open(Office office) {
        return database.sql(OPEN)
                .bindProperties(OfficeRow.of(office))
                .then()
                .thenReturn(office)
                .contextWrite(CurrentOffice.is(office.id()));
    }
}
