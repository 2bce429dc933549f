package mizuhiki.shared.security.session;

import mizuhiki.shared.database.Records;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.Viewer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Looks at every request whether its session still counts; so a revoked one is closed at once. */
@Repository
class SignedInPeople {

    private static final String OF_SESSION = """
            select id as person_id, office_id, roles, display_name, text_level as text, furigana
            from people.person
            where id = :person and epoch = :epoch and active
            """;

    private final DatabaseClient database;

    SignedInPeople(DatabaseClient database) {
        this.database = database;
    }

    Mono<Viewer> of(Session session) {
        return database.sql(OF_SESSION)
                .bind("person", session.personId())
                .bind("epoch", session.epoch())
                .map(Records.of(Viewer.class))
                .one()
                .contextWrite(CurrentOffice.is(session.officeId()));
    }
}
