package mizuhiki.shared.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import mizuhiki.shared.account.Accounts;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.office.Seller;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.security.session.Sessions;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Opens offices and lets people join them, for tests; to be autowired.
 *
 * <p>Blocking, and everything by public ways, so what tests see is what users get.
 */
@Component
public class TestPeople {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Offices offices;
    private final Joining joining;
    private final Consents consents;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Audit audit;

    TestPeople(Offices offices, Joining joining, Consents consents, Sessions sessions, Accounts accounts, Audit audit) {
        this.offices = offices;
        this.joining = joining;
        this.consents = consents;
        this.sessions = sessions;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** A new office with a slug of its own. */
    public Office office() {
        return office("office-" + COUNT.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36));
    }

    public Office office(String slug) {
        var seller =
                new Seller("社会福祉法人みずひき", "山田 花子", "長野県飯田市1-1", "0265-00-0000", "shop@example.jp", "みずひき銀行 普通 1234567");
        return now(offices.open(slug, "みずひき作業所", seller));
    }

    public UUID person(UUID officeId, String displayName, Role... roles) {
        return join(officeId, NewPerson.named(displayName, roles));
    }

    public UUID member(UUID officeId, String displayName) {
        return person(officeId, displayName, Role.MEMBER);
    }

    public UUID staff(UUID officeId) {
        return person(officeId, "職員", Role.STAFF);
    }

    public UUID manager(UUID officeId) {
        return person(officeId, "管理者", Role.MANAGER);
    }

    public UUID join(UUID officeId, NewPerson person) {
        return now(joining.join(person).contextWrite(CurrentOffice.is(officeId)));
    }

    public void leave(UUID officeId, UUID personId) {
        accounts.close(personId).contextWrite(CurrentOffice.is(officeId)).block();
    }

    /** As staff write it down on somebody's last day. */
    public void left(UUID officeId, UUID personId, LocalDate lastDay) {
        accounts.close(personId)
                .then(audit.record("left", personId, Map.of()))
                .contextWrite(CurrentOffice.is(officeId))
                .contextWrite(
                        Moment.is(lastDay.atTime(17, 0).atZone(Moment.JAPAN).toInstant()))
                .block();
    }

    /** The person says yes, from today on. */
    public void agree(UUID officeId, UUID personId, Consent... purposes) {
        var today = Moment.dayOf(Instant.now());
        for (var purpose : purposes) {
            consents.record(Word.yes(personId, purpose, today))
                    .contextWrite(CurrentOffice.is(officeId))
                    .block();
        }
    }

    /** Value of an {@code Authorization} header. */
    public String bearer(UUID officeId, UUID personId) {
        return "Bearer " + token(officeId, personId);
    }

    /** Value of the session cookie {@code mizuhiki_session}. */
    public String token(UUID officeId, UUID personId) {
        return sessions.token(sessions.begin(officeId, personId, 0));
    }

    private static <T> T now(Mono<T> work) {
        return Objects.requireNonNull(work.block());
    }
}
