package mizuhiki.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.doors.Bell;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class IdempotencyTests {

    private static final String BELL = "/api/v1/doors/bell";

    private final String key = UUID.randomUUID().toString();
    private final String name = UUID.randomUUID().toString();

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    DatabaseClient database;

    @Autowired
    Bell bell;

    private Office office;
    private String staff;

    @BeforeEach
    void openAnOffice() {
        office = people.office();
        staff = people.bearer(office.id(), people.staff(office.id()));
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        var first = ring(BELL, staff, name)
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult();

        var again = ring(BELL, staff, name)
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult();

        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(again.getResponseHeaders().getContentType())
                .isEqualTo(first.getResponseHeaders().getContentType());
        assertThat(again.getResponseHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(bell.rings(name)).isOne();
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        ring(BELL, staff, name).expectStatus().isCreated();

        ring(BELL, staff, name + " and again")
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/key-reused");
    }

    @Test
    void keysOfOthersAndOfOtherDoorsAreOtherKeys() {
        var colleague = people.bearer(office.id(), people.staff(office.id()));
        var elsewhere = people.office();
        var stranger = people.bearer(elsewhere.id(), people.staff(elsewhere.id()));

        ring(BELL, staff, name).expectStatus().isCreated();
        ring(BELL, colleague, name).expectStatus().isCreated();
        ring(BELL, stranger, name).expectStatus().isCreated();
        ring("/api/v1/doors/side-bell", staff, name).expectStatus().isCreated();

        assertThat(bell.rings(name)).isEqualTo(4);
    }

    @Test
    void aRefusalIsAnAnswerToo() {
        var first = ring(BELL, staff, " ")
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .returnResult();

        var again = ring(BELL, staff, " ")
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .returnResult();

        assertThat(again.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(again.getResponseHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void anEmptyAnswerIsRepeatedToo() {
        ring("/api/v1/doors/quiet-bell", staff, name).expectStatus().isNoContent();
        ring("/api/v1/doors/quiet-bell", staff, name).expectStatus().isNoContent();

        assertThat(bell.rings(name)).isOne();
    }

    @Test
    void aFaultOfOursMayBeTriedAgain() {
        ring("/api/v1/doors/broken-bell", staff, name).expectStatus().is5xxServerError();
        ring("/api/v1/doors/broken-bell", staff, name).expectStatus().is5xxServerError();

        assertThat(bell.rings(name)).isEqualTo(2);
    }

    @Test
    void whoeverIsTooEarlyIsToldToWait() {
        var slow = Mono.fromCallable(() -> ring("/api/v1/doors/slow-bell", staff, name))
                .subscribeOn(Schedulers.boundedElastic())
                .toFuture();
        Mono.delay(java.time.Duration.ofMillis(300)).block();

        ring("/api/v1/doors/slow-bell", staff, name)
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "1")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/still-at-it");
        slow.join().expectStatus().isOk();
    }

    @Test
    void ofManyAtOnceOneIsWorkedOn() {
        var statuses = Flux.range(0, 40)
                .flatMap(
                        each -> Mono.fromCallable(() -> status(ring(BELL, staff, name)))
                                .subscribeOn(Schedulers.boundedElastic()),
                        20)
                .collectList()
                .block();

        assertThat(statuses).contains(HttpStatus.CREATED).isSubsetOf(HttpStatus.CREATED, HttpStatus.CONFLICT);
        assertThat(bell.rings(name)).isOne();
    }

    @Test
    void strangersAtAPublicDoorAreCovered() {
        var door = "/api/v1/claim/" + office.slug();

        ring(door, null, name).expectStatus().isOk();
        ring(door, null, name).expectStatus().isOk();

        assertThat(bell.rings(name)).isOne();
    }

    @Test
    void aKeyThatAnotherStrangerMightChooseIsRefused() {
        ring("/api/v1/claim/" + office.slug(), null, name, "1").expectStatus().isBadRequest();

        assertThat(bell.rings(name)).isZero();
    }

    @Test
    void afterADayTheKeyIsForgotten() {
        ring(BELL, staff, name).expectStatus().isCreated();
        inOffice("update people.idempotency set expires_at = now() - interval '1 second'");

        ring(BELL, staff, name).expectStatus().isCreated().expectHeader().doesNotExist("Idempotency-Replayed");
        assertThat(bell.rings(name)).isEqualTo(2);
    }

    @Test
    void forgottenAnswersAreThrownAway() {
        ring(BELL, staff, name).expectStatus().isCreated();
        inOffice("update people.idempotency set expires_at = now() - interval '1 second'");

        ring(BELL, staff, "another", UUID.randomUUID().toString())
                .expectStatus()
                .isCreated();

        assertThat(kept()).isOne();
    }

    @Test
    void aRequestWhoseProcessDiedMayBeRepeated() {
        ring(BELL, staff, name).expectStatus().isCreated();
        inOffice("update people.idempotency set status = null, free_at = now() - interval '1 second'");

        ring(BELL, staff, name).expectStatus().isCreated().expectHeader().doesNotExist("Idempotency-Replayed");
    }

    @Test
    void whatIsKeptCannotBeReadInTheDatabase() {
        ring(BELL, staff, name).expectStatus().isCreated();

        var body = database.sql("select encode(body, 'escape') from people.idempotency")
                .mapValue(String.class)
                .one()
                .contextWrite(CurrentOffice.is(office.id()))
                .block();
        assertThat(body).isNotBlank().doesNotContain(name);
    }

    @Test
    void withoutAKeyEveryRequestCounts() {
        ring(BELL, staff, name, null).expectStatus().isCreated();
        ring(BELL, staff, name, null).expectStatus().isCreated();

        assertThat(bell.rings(name)).isEqualTo(2);
    }

    private ResponseSpec ring(String door, String bearer, String ringer) {
        return ring(door, bearer, ringer, key);
    }

    private ResponseSpec ring(String door, String bearer, String ringer, String key) {
        return web.post()
                .uri(door)
                .headers(headers -> {
                    if (bearer != null) {
                        headers.set(HttpHeaders.AUTHORIZATION, bearer);
                    }
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"name\": \"%s\"}".formatted(ringer))
                .exchange();
    }

    private static HttpStatusCode status(ResponseSpec response) {
        return response.returnResult(Void.class).getStatus();
    }

    private void inOffice(String sql) {
        database.sql(sql).then().contextWrite(CurrentOffice.is(office.id())).block();
    }

    private Long kept() {
        return database.sql("select count(*) from people.idempotency")
                .mapValue(Long.class)
                .one()
                .contextWrite(CurrentOffice.is(office.id()))
                .block();
    }
}
