package mizuhiki.catalog.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Sale;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@CatalogTest
class ClaimTests extends ClaimTest {

    @Test
    void claimIsAnsweredWithATicketThatEndsBeforeItsHold() {
        var product = shelf.onSale(3);

        var answer = claimed(product, 2);

        var ticket = tickets.read(answer.ticket());
        assertThat(ticket.officeId()).isEqualTo(office.id());
        assertThat(ticket.productId()).isEqualTo(product);
        assertThat(ticket.unitPrice()).isEqualTo(Yen.of(3000));
        assertThat(answer.price()).isEqualTo(Yen.of(6000));
        assertThat(ticket.buyerKey()).isEqualTo(answer.buyerKey());
        assertThat(Duration.between(Instant.now(), ticket.expiresAt()))
                .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
        assertThat(shelf.number(
                        "select extract(epoch from expires_at - '%s')::bigint from catalog.hold", ticket.expiresAt()))
                .isEqualTo(120);
    }

    @Test
    void buyerKeyStandsInNoTable() {
        var answer = claimed(shelf.onSale(1), 1);

        assertThat(shelf.number("select count(*) from catalog.hold where hold::text like '%%%s%%'", answer.buyerKey()))
                .isZero();
    }

    @Test
    void secondBuyerGetsAPlaceInTheQueueAndKeepsIt() {
        var product = shelf.onSale(1);
        claimed(product, 1);

        var second = queued(product, BuyerKey.random());

        assertThat(second.place()).isEqualTo(1);
        assertThat(queued(product, BuyerKey.random()).place()).isEqualTo(2);
        assertThat(queued(product, new BuyerKey(second.buyerKey())).waiterId()).isEqualTo(second.waiterId());
    }

    @Test
    void whoeverIsNextGetsTheTicketOfWhatComesFree() {
        var product = shelf.onSale(1);
        var first = claimed(product, 1);
        var second = queued(product, BuyerKey.random());
        assertThat(turn(second).stand()).isEqualTo(MyTurn.Stand.WAITING);

        release(first.holdId(), first.buyerKey()).expectStatus().isNoContent();

        var turn = turn(second);
        assertThat(turn.stand()).isEqualTo(MyTurn.Stand.MY_TURN);
        assertThat(tickets.read(Objects.requireNonNull(turn.ticket()).ticket()).holdId())
                .isEqualTo(second.waiterId());
    }

    @Test
    void askingIsEnoughToGetWhatIsOver() {
        var product = shelf.onSale(1);
        claimed(product, 1);
        var second = queued(product, BuyerKey.random());

        shelf.letTimePass(product);

        assertThat(turn(second).stand()).isEqualTo(MyTurn.Stand.MY_TURN);
        shelf.letTimePass(product);
        assertThat(turn(second).stand()).isEqualTo(MyTurn.Stand.MISSED);
    }

    @Test
    void whoeverOrderedInTheirTurnIsNotToldThatTheyMissedIt() {
        var product = shelf.onSale(1);
        var first = claimed(product, 1);
        var second = queued(product, BuyerKey.random());
        release(first.holdId(), first.buyerKey()).expectStatus().isNoContent();
        var sale = new Sale(UUID.randomUUID(), second.waiterId(), product, 1);

        shelf.in(desk.ask(new Request.Order(sale, Request.Order.Step.PLACED, Instant.now())));

        assertThat(turn(second).stand()).isEqualTo(MyTurn.Stand.BOUGHT);
        shelf.in(desk.ask(new Request.Order(sale, Request.Order.Step.CANCELLED, Instant.now())));
        assertThat(turn(second).stand()).isEqualTo(MyTurn.Stand.MISSED);
    }

    @Test
    void nobodyWaitsLongerThanTheyWereToldThoughNobodyLooks() {
        var product = shelf.onSale(1);
        claimed(product, 1);
        var second = queued(product, BuyerKey.random());
        var third = queued(product, BuyerKey.random());

        shelf.letPatienceEnd(second.waiterId());

        assertThat(turn(third).place()).isEqualTo(1);
        assertThat(turn(second).stand()).isEqualTo(MyTurn.Stand.OVER);
        assertThat(turn(second).place()).isNull();
    }

    @Test
    void placesCanBeGivenUpAndAreNobodyElsesBusiness() {
        var product = shelf.onSale(1);
        claimed(product, 1);
        var second = queued(product, BuyerKey.random());
        var place = "/api/v1/claim/" + office.slug() + "/places/" + second.waiterId();

        get(place + "?buyerKey=" + BuyerKey.random().value()).expectStatus().isNotFound();
        post(place + "/leave", Map.of("buyerKey", BuyerKey.random().value()))
                .expectStatus()
                .isNotFound();
        post(place + "/leave", Map.of("buyerKey", second.buyerKey()))
                .expectStatus()
                .isOk();

        assertThat(turn(second).stand()).isEqualTo(MyTurn.Stand.LEFT);
        assertThat(queued(product, BuyerKey.random()).place()).isEqualTo(1);
    }

    @Test
    void placeThatIsOverCanBeGivenUpAllTheSame() {
        var product = shelf.onSale(1);
        claimed(product, 1);
        var second = queued(product, BuyerKey.random());
        shelf.letPatienceEnd(second.waiterId());

        post(
                        "/api/v1/claim/" + office.slug() + "/places/" + second.waiterId() + "/leave",
                        Map.of("buyerKey", second.buyerKey()))
                .expectStatus()
                .isOk();

        assertThat(turn(second).stand()).isEqualTo(MyTurn.Stand.OVER);
    }

    @Test
    void whatIsOrderedIsSoldOut() {
        var product = shelf.onSale(1);
        var order = claimed(product, 1);
        var sale = new Sale(UUID.randomUUID(), order.holdId(), product, 1);
        shelf.in(desk.ask(new Request.Order(sale, Request.Order.Step.PLACED, Instant.now())));

        refused(product, 1, "sold-out");
    }

    @Test
    void everyRefusalSaysWhy() {
        refused(shelf.made(1), 1, "not-on-sale");
        refused(shelf.onSale(2), 3, "fewer-left");
        refused(shelf.onSale(9), 6, "limit-reached");
        refused(UUID.randomUUID(), 1, "not-on-sale");
    }

    @Test
    void releasedPieceCanBeClaimedByTheNext() {
        var product = shelf.onSale(1);
        var first = claimed(product, 1);

        release(first.holdId(), BuyerKey.random().value()).expectStatus().isNotFound();
        release(first.holdId(), first.buyerKey()).expectStatus().isNoContent();
        release(first.holdId(), first.buyerKey()).expectStatus().isEqualTo(409);

        claimed(product, 1);
    }

    @Test
    void anotherShopKnowsNothingOfThisPiece() {
        var product = shelf.onSale(1);
        var hold = claimed(product, 1);
        var elsewhere = people.office();

        claim(elsewhere.slug(), Map.of("productId", product, "quantity", 1))
                .expectStatus()
                .isEqualTo(409);
        post(
                        "/api/v1/claim/" + elsewhere.slug() + "/" + hold.holdId() + "/release",
                        Map.of("buyerKey", hold.buyerKey()))
                .expectStatus()
                .isNotFound();
        claim("no-such-shop", Map.of("productId", product, "quantity", 1))
                .expectStatus()
                .isNotFound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"quantity\": 1}",
                "{\"productId\": \"x\", \"quantity\": 1}",
                "{\"productId\": \"0199aaaa-0000-7000-8000-000000000000\"}",
                "{\"productId\": \"0199aaaa-0000-7000-8000-000000000000\", \"quantity\": 0}",
                "{\"productId\": \"0199aaaa-0000-7000-8000-000000000000\", \"quantity\": -1}",
                "{\"productId\": \"0199aaaa-0000-7000-8000-000000000000\", \"quantity\": 1000}",
                "{\"productId\": \"0199aaaa-0000-7000-8000-000000000000\", \"quantity\": 99999999999}",
                "{\"productId\": \"0199aaaa-0000-7000-8000-000000000000\", \"quantity\": \"many\"}",
                "{\"productId\": \"0199aaaa-0000-7000-8000-000000000000\", \"quantity\": 1, \"buyerKey\": \"short\"}"
            })
    void wrongInputIsAProblemOfTheCaller(String body) {
        web.post()
                .uri("/api/v1/claim/" + office.slug())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private ClaimController.TicketView claimed(UUID product, int quantity) {
        return Objects.requireNonNull(claim(office.slug(), Map.of("productId", product, "quantity", quantity))
                .expectStatus()
                .isCreated()
                .expectBody(ClaimController.TicketView.class)
                .returnResult()
                .getResponseBody());
    }

    private ClaimController.PlaceView queued(UUID product, BuyerKey buyer) {
        return Objects.requireNonNull(
                claim(office.slug(), Map.of("productId", product, "quantity", 1, "buyerKey", buyer.value()))
                        .expectStatus()
                        .isAccepted()
                        .expectBody(ClaimController.PlaceView.class)
                        .returnResult()
                        .getResponseBody());
    }

    private QueueController.TurnView turn(ClaimController.PlaceView place) {
        return Objects.requireNonNull(
                get("/api/v1/claim/" + office.slug() + "/places/" + place.waiterId() + "?buyerKey=" + place.buyerKey())
                        .expectStatus()
                        .isOk()
                        .expectBody(QueueController.TurnView.class)
                        .returnResult()
                        .getResponseBody());
    }

    private WebTestClient.ResponseSpec get(String path) {
        return web.get().uri(path).exchange();
    }

    private void refused(UUID product, int quantity, String why) {
        claim(office.slug(), Map.of("productId", product, "quantity", quantity))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + why)
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    private WebTestClient.ResponseSpec release(UUID holdId, String buyerKey) {
        return post("/api/v1/claim/" + office.slug() + "/" + holdId + "/release", Map.of("buyerKey", buyerKey));
    }
}
