package mizuhiki.order;

import static org.springframework.web.reactive.function.BodyInserters.fromFormData;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.springframework.test.web.reactive.server.WebTestClient;

/** An office of はなこ and けん that sold a brooch in a month and closed it by the usual doors, for tests. */
public record TestClose(
        WebTestClient web, TestPeople people, UUID office, UUID hanako, UUID ken, UUID manager, UUID staff) {

    /** はなこ earned 1,389 yen and けん 695. */
    public static TestClose of(WebTestClient web, TestPeople people) {
        var office = people.office().id();
        return new TestClose(
                web,
                people,
                office,
                people.member(office, "はなこ"),
                people.member(office, "けん"),
                people.manager(office),
                people.staff(office));
    }

    public TestClose sell(TestSales sales, YearMonth month) {
        var brooch = Sold.of(3_000, 300, 616);
        var day = noon(month);
        sales.worked(office, day, hanako, Stage.MAKING, brooch.lotId(), 60);
        sales.worked(office, day, ken, Stage.MAKING, brooch.lotId(), 30);
        sales.made(office, day, brooch);
        sales.ship(office, day, brooch);
        return this;
    }

    public TestClose close(YearMonth month) {
        var id = new String[1];
        as(manager)
                .post()
                .uri("/api/v1/wages/months/" + month + "/proposals")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("carryRest", false))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.id")
                .value(value -> id[0] = String.valueOf(value));
        as(staff)
                .post()
                .uri("/api/v1/wages/months/%s/proposals/%s/signature".formatted(month, id[0]))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange()
                .expectStatus()
                .isCreated();
        return this;
    }

    public TestClose pay(YearMonth month) {
        post(manager, "/wages/close/" + month + "/payment");
        return this;
    }

    public WebTestClient as(UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, viewer))
                .build();
    }

    public String see(UUID viewer, String path) {
        return Objects.requireNonNull(as(viewer)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    public byte[] bytes(UUID viewer, String path) {
        return Objects.requireNonNull(as(viewer)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    public int status(UUID viewer, String path) {
        return as(viewer)
                .get()
                .uri(path)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    public void post(UUID viewer, String path, String... fields) {
        submit(viewer, path, fields).expectStatus().isSeeOther();
    }

    /** The page one is led to. */
    public String after(UUID viewer, String path, String... fields) {
        var answer = submit(viewer, path, fields).expectStatus().isSeeOther().returnResult(Void.class);
        return see(viewer, String.valueOf(answer.getResponseHeaders().getLocation()));
    }

    /** Says from whose account wages are sent; the page one is led to. */
    public String remitter(YearMonth month) {
        return after(
                manager,
                "/wages/remitter",
                "validFrom",
                month.atDay(1).toString(),
                "remitterCode",
                "1234567890",
                "remitterName",
                "シャ）ピアツクルカイ",
                "bankCode",
                "9999",
                "branchCode",
                "001",
                "kind",
                "ORDINARY",
                "number",
                "1234567",
                "transferKind",
                "SEVEN",
                "clearingHouse",
                "SPACES",
                "newCode",
                "0",
                "lineEnd",
                "CRLF");
    }

    public WebTestClient.ResponseSpec submit(UUID viewer, String path, String... fields) {
        var form = fromFormData("said", "yes");
        for (int field = 0; field < fields.length; field += 2) {
            form = form.with(fields[field], fields[field + 1]);
        }
        return as(viewer).post().uri(path).body(form).exchange();
    }

    private static Instant noon(YearMonth month) {
        return month.atDay(10).atTime(LocalTime.NOON).atZone(Moment.JAPAN).toInstant();
    }
}
