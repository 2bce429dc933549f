package mizuhiki.order.homepaper;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.UUID;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.secret.Field;
import mizuhiki.shared.secret.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The papers about working at home. Whom to call in an emergency is kept encrypted. */
@Repository
public class HomePapers {

    private static final String OFFICE = "select rules_from, filed_on from orders.home_office";

    private static final String MEMBERS = """
            select person_id, wished_on, finding_on, emergency is not null as emergency_known from orders.home_member
            """;

    private static final String EMERGENCY =
            "select emergency from orders.home_member where person_id = :personId and emergency is not null";

    private static final String SET_OFFICE = """
            insert into orders.home_office (rules_from, filed_on, set_by, set_at)
            values (:rulesFrom, :filedOn, :setBy, now())
            on conflict (office_id) do update
              set rules_from = excluded.rules_from, filed_on = excluded.filed_on,
                  set_by = excluded.set_by, set_at = excluded.set_at
            """;

    private static final String SET_MEMBER = """
            insert into orders.home_member (person_id, wished_on, finding_on, emergency, set_by, set_at)
            values (:personId, :wishedOn, :findingOn, :emergency, :setBy, now())
            on conflict (office_id, person_id) do update
              set wished_on = excluded.wished_on, finding_on = excluded.finding_on, emergency = excluded.emergency,
                  set_by = excluded.set_by, set_at = excluded.set_at
            """;

    private final DatabaseClient database;
    private final FieldCipher cipher;

    HomePapers(DatabaseClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    public Mono<PaperFolder> all() {
        var members = database.sql(MEMBERS).mapProperties(MemberPapers.class).all();
        return Mono.zip(office(), members.collectMap(MemberPapers::personId), PaperFolder::new);
    }

    Mono<OfficePapers> office() {
        return database.sql(OFFICE).mapProperties(OfficePapers.class).one().defaultIfEmpty(OfficePapers.NONE);
    }

    /** Empty where nobody is written down. The caller records who looked. */
    Mono<String> emergency(UUID personId) {
        var sealed = database.sql(EMERGENCY)
                .bind("personId", personId)
                .mapValue(byte[].class)
                .one();
        return Mono.zip(field(personId), sealed, cipher::decrypt);
    }

    Mono<Void> set(OfficePapers papers, UUID setBy) {
        return database.sql(SET_OFFICE)
                .bindProperties(papers)
                .bind("setBy", setBy)
                .then();
    }

    Mono<Void> set(UUID personId, MemberPapersRequest papers, UUID setBy) {
        return field(personId)
                .flatMap(field -> database.sql(SET_MEMBER)
                        .bind("personId", personId)
                        .bind("wishedOn", Parameters.in(R2dbcType.DATE, papers.wishedOn()))
                        .bind("findingOn", Parameters.in(R2dbcType.DATE, papers.findingOn()))
                        .bind("emergency", Parameters.in(R2dbcType.VARBINARY, sealed(field, papers.emergencyContact())))
                        .bind("setBy", setBy)
                        .then());
    }

    private byte @Nullable [] sealed(Field field, @Nullable String text) {
        return text == null || text.isBlank() ? null : cipher.encrypt(field, text.strip());
    }

    private static Mono<Field> field(UUID personId) {
        return CurrentOffice.get().map(officeId -> new Field(officeId, personId, "emergency_contact"));
    }
}
