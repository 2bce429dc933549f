package mizuhiki.shared.people;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** People joining the current office. */
@Component
public class Joining {

    private static final String JOIN = """
            insert into people.person (id, display_name, stage_name, roles, password_hash, joined_on)
            values (:id, :displayName, :stageName, :roles, :passwordHash, :joinedOn)
            """;

    private static final String MAY_SIGN_IN = """
            insert into people.login (login, person_id) values (:login, :person)
            on conflict (office_id, person_id) do update set login = excluded.login
            """;

    private final DatabaseClient database;
    private final LegalNames legalNames;
    private final Passwords passwords;
    private final TransactionalOperator transaction;

    Joining(DatabaseClient database, LegalNames legalNames, Passwords passwords, TransactionalOperator transaction) {
        this.database = database;
        this.legalNames = legalNames;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    public Mono<UUID> join(NewPerson person) {
        return join(person, personId -> Mono.empty());
    }

    /**
     * The password is hashed before the transaction begins: it takes long and needs no connection.
     *
     * @param along what else happens in the transaction
     */
    public Mono<UUID> join(NewPerson person, Function<UUID, Mono<Void>> along) {
        return Mono.zip(passwordHash(person), Moment.today(), (hash, today) -> Row.of(person, hash.orElse(null), today))
                .flatMap(row -> save(row, person, along))
                .map(Row::id);
    }

    private Mono<Optional<String>> passwordHash(NewPerson person) {
        return Mono.justOrEmpty(person.password()).flatMap(passwords::hash).singleOptional();
    }

    private Mono<Row> save(Row row, NewPerson person, Function<UUID, Mono<Void>> along) {
        return database.sql(JOIN)
                .bindProperties(row)
                .then()
                .then(Mono.justOrEmpty(person.legalName()).flatMap(name -> legalNames.write(row.id(), name)))
                .then(Mono.justOrEmpty(person.login()).flatMap(login -> letSignIn(row.id(), login)))
                .then(Mono.defer(() -> along.apply(row.id())))
                .thenReturn(row)
                .as(transaction::transactional);
    }

    /** With this from now on, and no more with what it was before. */
    public Mono<Void> letSignIn(UUID personId, String login) {
        return database.sql(MAY_SIGN_IN)
                .bind("login", Login.normal(login))
                .bind("person", personId)
                .then()
                .onErrorMap(DuplicateKeyException.class, taken -> new LoginTaken());
    }

    record Row(
            UUID id,
            String displayName,
            @Nullable String stageName,
            String[] roles,
            @Nullable String passwordHash,
            LocalDate joinedOn) {

        static Row of(NewPerson person, @Nullable String passwordHash, LocalDate joinedOn) {
            var roles = person.roles().stream().map(Role::name).toArray(String[]::new);
            return new Row(
                    UuidCreator.getTimeOrderedEpoch(),
                    person.displayName(),
                    person.stageName(),
                    roles,
                    passwordHash,
                    joinedOn);
        }
    }
}
