package mizuhiki.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.TestNews;
import mizuhiki.shared.people.NewPerson;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.platform.Platform;
import mizuhiki.stream.show.ShowPlan;
import mizuhiki.stream.show.ShowPlanning;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An office with a studio, worked in over the JSON API as staff would. */
public class Studio {

    /** Early enough in the evening that what follows is on the same day. */
    public static final Instant EVENING = LocalDate.now(Moment.JAPAN)
            .plusDays(2)
            .atTime(19, 0)
            .atZone(Moment.JAPAN)
            .toInstant();

    public final Office office;
    public final UUID staff;
    private final ApplicationContext context;
    private final TestPeople people;

    public Studio(ApplicationContext context) {
        this.context = context;
        this.people = context.getBean(TestPeople.class);
        this.office = people.office();
        this.staff = people.staff(office.id());
    }

    public UUID member(String displayName, Consent... agreesTo) {
        var member = people.member(office.id(), displayName);
        people.agree(office.id(), member, agreesTo);
        return member;
    }

    public UUID onStage(String displayName, String stageName, Consent... agreesTo) {
        var member = people.join(
                office.id(), NewPerson.named(displayName, Role.MEMBER).onStage(stageName));
        people.agree(office.id(), member, agreesTo);
        return member;
    }

    public WebTestClient as(UUID personId) {
        return web().mutate()
                .defaultHeader("Authorization", people.bearer(office.id(), personId))
                .build();
    }

    public WebTestClient web() {
        return WebTestClient.bindToApplicationContext(context)
                .configureClient()
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    public UUID show(Instant startsAt) {
        return show("木曜の夜の水引", startsAt);
    }

    public UUID show(String title, Instant startsAt) {
        var plan = Map.of(
                "title", title, "platform", "OWN_PAGE", "startsAt", startsAt, "endsAt", startsAt.plusSeconds(3600));
        return id(post("/api/v1/streams", plan), "id");
    }

    /** One of a day that is over: it was planned before. */
    public UUID pastShow(String title, Instant startsAt) {
        var plan = new ShowPlan(title, Platform.OWN_PAGE, null, startsAt, startsAt.plusSeconds(3600), null);
        return here(context.getBean(ShowPlanning.class).lay(plan)).id();
    }

    public UUID role(UUID showId, String name, String exposure, int minutes) {
        var plan = Map.of("name", name, "exposure", exposure, "minutes", minutes);
        return id(post("/api/v1/streams/" + showId + "/roles", plan), "id");
    }

    /** A turn that begins some minutes after its show. */
    public UUID turn(UUID showId, String name, String exposure, int from, int minutes) {
        var plan = Map.of("name", name, "exposure", exposure, "startsAfter", from, "minutes", minutes);
        return id(post("/api/v1/streams/" + showId + "/roles", plan), "id");
    }

    public void kind(String name, Map<String, ?> asks) {
        var kind = new HashMap<String, Object>(
                Map.of("name", name, "exposure", "NONE", "step", "OBSERVER", "breakMinutes", 0));
        kind.putAll(asks);
        as(staff)
                .put()
                .uri("/api/v1/streams/kinds")
                .bodyValue(kind)
                .exchange()
                .expectStatus()
                .isOk();
    }

    public UUID ask(UUID showId, UUID slotId, UUID personId) {
        var path = "/api/v1/streams/%s/roles/%s/assignment".formatted(showId, slotId);
        return id(post(path, Map.of("personId", personId)), "assignmentId");
    }

    public void offer(UUID showId) {
        step(showId, "OFFER");
    }

    public void step(UUID showId, String step) {
        post("/api/v1/streams/%s/progress".formatted(showId), Map.of("step", step, "version", version(showId)));
    }

    public void answer(UUID personId, UUID assignmentId, String answer) {
        as(personId)
                .put()
                .uri("/api/v1/streams/offers/{id}/answer", assignmentId)
                .bodyValue(Map.of("answer", answer))
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    /** The catalog tells of a product on the shop. */
    public UUID piece(String title, int available) {
        var productId = UUID.randomUUID();
        hear(new ProductListed(productId, title, "", null, Yen.of(3000), Yen.of(300), available, null));
        return productId;
    }

    public void stock(UUID productId, int available, int made) {
        hear(new StockChanged(productId, available, 0, made, null, null, null));
    }

    /** Buyers have some kept aside, and others queue. */
    public void wanted(UUID productId, int held, int waiting) {
        here(context.getBean(DatabaseClient.class)
                .sql("update streams.piece_stock set held = :held, waiting = :waiting where product_id = :productId")
                .bind("held", held)
                .bind("waiting", waiting)
                .bind("productId", productId)
                .then()
                .thenReturn(true));
    }

    public void hear(CatalogEvent... events) {
        Flux.fromIterable(context.getBeansOfType(EventConsumer.class).values())
                .filter(each -> each.schema().equals("streams"))
                .concatMap(each -> TestNews.tell(each, events))
                .contextWrite(CurrentOffice.is(office.id()))
                .blockLast();
    }

    public void hearLate(Delivered<?> event) {
        Flux.fromIterable(context.getBeansOfType(EventConsumer.class).values())
                .filter(each -> each.schema().equals("streams"))
                .concatMap(each -> TestNews.tell(each, List.of(event)))
                .contextWrite(CurrentOffice.is(office.id()))
                .blockLast();
    }

    public void onSheet(UUID showId, UUID productId) {
        post(
                "/api/v1/streams/%s/run-sheet/items".formatted(showId),
                Map.of("productId", productId, "plannedMinutes", 5));
    }

    public void claim(UUID showId, UUID productId, String mode) {
        as(staff)
                .put()
                .uri("/api/v1/streams/{show}/run-sheet/items/{piece}/claim", showId, productId)
                .bodyValue(Map.of("mode", mode))
                .exchange()
                .expectStatus()
                .isOk();
    }

    public Map<?, ?> start(UUID showId) {
        return post("/api/v1/streams/%s/start".formatted(showId), Map.of());
    }

    public void end(UUID showId) {
        post("/api/v1/streams/%s/end".formatted(showId), Map.of());
    }

    public void pin(UUID showId, UUID productId) {
        post("/api/v1/streams/%s/pin".formatted(showId), Map.of("productId", productId));
    }

    public int version(UUID showId) {
        var show = as(staff).get().uri("/api/v1/streams/{id}", showId).exchange();
        return (Integer)
                show.expectBody(Map.class).returnResult().getResponseBody().get("version");
    }

    public <T> T here(Mono<T> work) {
        return work.contextWrite(CurrentOffice.is(office.id())).block(Duration.ofSeconds(20));
    }

    /** Events told so far, as {@code type payload}, in order. */
    public List<String> told() {
        return here(context.getBean(DatabaseClient.class)
                .sql("select type || ' ' || payload from streams.outbox order by position")
                .mapValue(String.class)
                .all()
                .collectList());
    }

    public Map<?, ?> post(String path, Object body) {
        return as(staff)
                .post()
                .uri(path)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
    }

    /** At the moment it happened. */
    public void hearAt(Instant at, Event... events) {
        Flux.fromIterable(context.getBeansOfType(EventConsumer.class).values())
                .filter(each -> each.schema().equals("streams"))
                .concatMap(each -> TestNews.tell(each, at, events))
                .contextWrite(CurrentOffice.is(office.id()))
                .blockLast();
    }

    private static UUID id(Map<?, ?> answer, String field) {
        return UUID.fromString((String) answer.get(field));
    }
}
