package mizuhiki.catalog.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
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
    void secondBuyerIsToldThatItIsSoldOut() {
        var product = shelf.onSale(1);
        claimed(product, 1);

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

    private WebTestClient.ResponseSpec claim(String slug, Map<String, ?> body) {
        return post("/api/v1/claim/" + slug, body);
    }

    private WebTestClient.ResponseSpec release(UUID holdId, String buyerKey) {
        return post("/api/v1/claim/" + office.slug() + "/" + holdId + "/release", Map.of("buyerKey", buyerKey));
    }

    private WebTestClient.ResponseSpec post(String path, Map<String, ?> body) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
