package mizuhiki.shared.account;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Counts tries to sign in, and makes those wait who fail again and again. */
@Repository
class Tries {

    /** Counts first and asks later, so that many tries at once are not all let through. */
    private static final String COUNT = """
            insert into people.sign_in_try as t (who, failures, last_at)
            values (sha256(convert_to(:who, 'UTF8')), 1, now())
            on conflict (who) do update
            set failures = case when t.last_at < now() - interval '15 minutes' then 1 else t.failures + 1 end,
                last_at = now()
            where t.failures < :free
               or t.last_at + make_interval(secs => least(60, 2 ^ least(t.failures - :free + 1, 6))) <= now()
            """;

    private static final String FORGET = """
            delete from people.sign_in_try
            where who = sha256(convert_to(:who, 'UTF8')) or last_at < now() - interval '1 day'
            """;

    private static final String TAKE_BACK = """
            update people.sign_in_try set failures = greatest(failures - 1, 0)
            where who = sha256(convert_to(:who, 'UTF8'))
            """;

    private static final int FREE_FOR_LOGIN = 5;
    /** A whole office may stand behind one address. */
    private static final int FREE_FOR_ADDRESS = 30;

    private final DatabaseClient database;

    Tries(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> count(String login, String address) {
        var byAddress = address.isEmpty() ? Mono.<Void>empty() : count("address " + address, FREE_FOR_ADDRESS);
        return byAddress.then(Mono.defer(() -> count("login " + login, FREE_FOR_LOGIN)));
    }

    private Mono<Void> count(String who, int free) {
        return database.sql(COUNT)
                .bind("who", who)
                .bind("free", free)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(TooManyTries::new))
                .then();
    }

    Mono<Void> succeeded(String login, String address) {
        return database.sql(FORGET)
                .bind("who", "login " + login)
                .then()
                .then(database.sql(TAKE_BACK).bind("who", "address " + address).then());
    }
}
