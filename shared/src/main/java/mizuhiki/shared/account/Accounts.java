package mizuhiki.shared.account;

import java.util.UUID;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.Login;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How people sign in, and whether what they signed in with still counts. */
@Repository
public class Accounts {

    private static final String WHOSE = "select office_id, person_id from people.login where login = :login";

    /** The directory has no walls, so the office is named. */
    private static final String LOGIN = """
            select login from people.login where person_id = :person and office_id = people.current_office()
            """;

    private static final String OF_PERSON = """
            select office_id, id as person_id, password_hash, epoch from people.person where id = :person and active
            """;

    private static final String SET_PASSWORD = """
            update people.person set password_hash = :hash, epoch = epoch + 1 where id = :person
            """;

    private static final String END_SESSIONS = "update people.person set epoch = epoch + 1 where id = :person";

    private static final String CLOSE = "update people.person set active = false, epoch = epoch + 1 where id = :person";

    /** Locked, so that of two who leave at the same moment the later one sees that the other is gone. */
    private static final String MANAGERS = """
            select id from people.person where active and 'MANAGER' = any(roles) order by id for update
            """;

    private static final String REOPEN = "update people.person set active = true where id = :person";

    private final DatabaseClient database;

    Accounts(DatabaseClient database) {
        this.database = database;
    }

    /** Empty where nobody may sign in with this. Looks in all offices: whose it is, is what is asked. */
    Mono<Account> find(String login) {
        return database.sql(WHOSE)
                .bind("login", Login.normal(login))
                .mapProperties(Owner.class)
                .one()
                .flatMap(owner -> of(owner.personId()).contextWrite(CurrentOffice.is(owner.officeId())));
    }

    /** Empty where nobody with this id is in the office. */
    Mono<Account> of(UUID personId) {
        return database.sql(OF_PERSON)
                .bind("person", personId)
                .mapProperties(Account.class)
                .one();
    }

    /** Empty for somebody who does not sign in. */
    public Mono<String> loginOf(UUID personId) {
        return database.sql(LOGIN)
                .bind("person", personId)
                .mapValue(String.class)
                .one();
    }

    /** Whoever knew the old password is signed out. */
    public Mono<Void> setPasswordHash(UUID personId, String hash) {
        return database.sql(SET_PASSWORD)
                .bind("person", personId)
                .bind("hash", hash)
                .then();
    }

    /** Signs the person out everywhere, at once. */
    public Mono<Void> endSessions(UUID personId) {
        return database.sql(END_SESSIONS).bind("person", personId).then();
    }

    /** Somebody leaves the office; what they made and earned stays. */
    public Mono<Void> close(UUID personId) {
        return database.sql(CLOSE).bind("person", personId).then();
    }

    /** Who may act as one; none of them leaves until the caller's transaction ends. */
    public Flux<UUID> managers() {
        return database.sql(MANAGERS).mapValue(UUID.class).all();
    }

    public Mono<Void> reopen(UUID personId) {
        return database.sql(REOPEN).bind("person", personId).then();
    }

    record Owner(UUID officeId, UUID personId) {}
}
