package mizuhiki.shared.people;

import java.util.UUID;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.secret.Field;
import mizuhiki.shared.secret.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Names as they stand on official papers, kept encrypted and used for nothing else. */
@Repository
public class LegalNames {

    private static final String WRITE = "update people.person set legal_name = :name where id = :id";

    private static final String FORGET = "update people.person set legal_name = null where id = :id";

    private static final String READ = "select legal_name from people.person where id = :id and legal_name is not null";

    private final DatabaseClient database;
    private final FieldCipher cipher;

    LegalNames(DatabaseClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Empty where none was ever written down. The caller records who looked. */
    public Mono<String> of(UUID personId) {
        return Mono.zip(
                field(personId),
                database.sql(READ).bind("id", personId).mapValue(byte[].class).one(),
                cipher::decrypt);
    }

    /** Null forgets it. */
    public Mono<Void> write(UUID personId, @Nullable String name) {
        return name == null ? database.sql(FORGET).bind("id", personId).then() : writeDown(personId, name);
    }

    private Mono<Void> writeDown(UUID personId, String name) {
        return field(personId)
                .map(field -> cipher.encrypt(field, name))
                .flatMap(encrypted -> database.sql(WRITE)
                        .bind("id", personId)
                        .bind("name", encrypted)
                        .then());
    }

    private static Mono<Field> field(UUID personId) {
        return CurrentOffice.get().map(officeId -> new Field(officeId, personId, "legal_name"));
    }
}
