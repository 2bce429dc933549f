package mizuhiki.shared.outbox.parked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class ParkedEventTests {

    private static final String PARK = """
            insert into %s.outbox (type, payload, attempts, parked_at, error)
            values ('OrderPlaced', '{}', 6, now(), 'IllegalStateException at mizuhiki.catalog.stock.Shelf:12')
            returning id
            """;

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    DatabaseClient database;

    @Autowired
    java.util.List<mizuhiki.shared.database.ServiceSchema> schemas;

    private Office office;
    private String staff;

    @BeforeEach
    void openAnOffice() {
        office = people.office();
        staff = people.bearer(office.id(), people.staff(office.id()));
    }

    @Test
    void staffReadInPlainWordsWhatIsStuck() {
        park(office);

        var page = get("/events", staff, MediaType.TEXT_HTML)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page).contains("Shelf:12").doesNotContain("??relay").containsAnyOf("注文", "An order came in");
    }

    @Test
    void whoeverLooksAtWhatWaitsIsToldHowManyAreStuck() {
        var quiet = people.office();
        park(office);

        assertThat(waiting(staff)).contains("とどかなかったお知", "href=\"/events\"");
        assertThat(waiting(people.bearer(quiet.id(), people.staff(quiet.id())))).isNullOrEmpty();
    }

    private String waiting(String bearer) {
        return get("/events/waiting", bearer, MediaType.TEXT_HTML)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    @Test
    void whatIsTriedAgainIsNoLongerParked() {
        var id = park(office);

        retry(id, staff).expectStatus().isNoContent();

        get("/api/v1/events", staff, MediaType.APPLICATION_JSON)
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
        retry(id, staff).expectStatus().isNotFound();
    }

    @Test
    void anotherOfficeSeesAndTouchesNothing() {
        var id = park(office);
        var elsewhere = people.office();
        var stranger = people.bearer(elsewhere.id(), people.staff(elsewhere.id()));

        get("/api/v1/events", stranger, MediaType.APPLICATION_JSON)
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
        retry(id, stranger).expectStatus().isNotFound();
    }

    @Test
    void membersAreNotBotheredWithIt() {
        var member = people.bearer(office.id(), people.member(office.id(), "はな"));

        get("/api/v1/events", member, MediaType.APPLICATION_JSON).expectStatus().isForbidden();
    }

    @Test
    void aMadeUpCursorIsRefused() {
        get("/api/v1/events?after=nonsense", staff, MediaType.APPLICATION_JSON)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/cursor-unreadable");
    }

    private ResponseSpec get(String path, String bearer, MediaType accepted) {
        return web.get()
                .uri(path)
                .accept(accepted)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .exchange();
    }

    private ResponseSpec retry(UUID id, String bearer) {
        return web.post()
                .uri("/api/v1/events/{id}/retry", id)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .exchange();
    }

    private UUID park(Office where) {
        return database.sql(PARK.formatted(schemas.getFirst().name()))
                .mapValue(UUID.class)
                .one()
                .contextWrite(CurrentOffice.is(where.id()))
                .block();
    }
}
