package mizuhiki.shared.firststep;

import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.office.Seller;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What is known of an office and its people. */
@Repository
class Household {

    private static final String CAN_SIGN_IN = """
            select count(distinct p.id) from people.person p
            join people.login l on l.office_id = p.office_id and l.person_id = p.id
            where p.active and p.roles && :roles
            """;

    private final Offices offices;
    private final DatabaseClient database;

    Household(Offices offices, DatabaseClient database) {
        this.offices = offices;
        this.database = database;
    }

    Mono<Boolean> sellerIsTold() {
        return CurrentOffice.get()
                .flatMap(offices::get)
                .map(Office::seller)
                .map(Seller::isTold)
                .defaultIfEmpty(false);
    }

    Mono<Boolean> membersCanSignIn() {
        return canSignIn("MEMBER").map(people -> people > 0);
    }

    /** What one proposes another signs. */
    Mono<Boolean> twoCanSign() {
        return canSignIn("STAFF", "MANAGER").map(people -> people > 1);
    }

    private Mono<Long> canSignIn(String... roles) {
        return database.sql(CAN_SIGN_IN)
                .bind("roles", roles)
                .mapValue(Long.class)
                .one();
    }
}
