package mizuhiki.catalog.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Sale;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

@CatalogTest
class ClaimPageTests extends ClaimTest {

    private static final String FORM_TOKEN = UUID.randomUUID().toString();

    @Test
    void buyerIsLedToCheckoutWithATicket() {
        var product = shelf.onSale(1);

        var answer = claim(product.toString(), "1").returnResult(String.class);

        assertThat(answer.getStatus().value()).isEqualTo(303);
        var checkout = Objects.requireNonNull(answer.getResponseHeaders().getLocation());
        assertThat(checkout).hasPath("/shop/" + office.slug() + "/checkout");
        var ticket = tickets.read(checkout.getQuery().substring("ticket=".length()));
        assertThat(ticket.productId()).isEqualTo(product);
        assertThat(ticket.buyerKey()).isEqualTo(buyer(answer).getValue());
        assertThat(buyer(answer).isHttpOnly()).isTrue();
    }

    @Test
    void browserKeepsItsKeyFromClaimToClaim() {
        var key = buyer(claim(shelf.onSale(1).toString(), "1").returnResult(String.class))
                .getValue();

        var second = web.post()
                .uri("/claim/" + office.slug())
                .accept(MediaType.TEXT_HTML)
                .cookie("XSRF-TOKEN", FORM_TOKEN)
                .cookie("buyer", key)
                .body(BodyInserters.fromFormData("productId", shelf.onSale(1).toString())
                        .with("quantity", "1")
                        .with("_csrf", FORM_TOKEN))
                .exchange()
                .returnResult(String.class);

        assertThat(second.getResponseCookies()).doesNotContainKey("buyer");
        assertThat(ticketIn(second.getResponseHeaders().getLocation()).buyerKey())
                .isEqualTo(key);
    }

    @Test
    void whoComesTooLateReadsAKindWordWithAWayBack() {
        var product = shelf.onSale(1);
        var ticket = ticketIn(claim(product.toString(), "1")
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation());
        var sale = new Sale(UUID.randomUUID(), ticket.holdId(), product, 1);
        shelf.in(desk.ask(new Request.Order(sale, Request.Order.Step.PLACED, Instant.now())));

        assertThat(refused(product.toString(), "1"))
                .contains("売", "/shop/%s/items/%s".formatted(office.slug(), product), "/shop/" + office.slug() + "\"")
                .doesNotContain("??");
        assertThat(refused(shelf.onSale(2).toString(), "3")).contains("2点").doesNotContain("??");
        assertThat(refused(shelf.made(1).toString(), "1")).doesNotContain("/items/", "??");
    }

    @Test
    void whoIsNotTheFirstWaitsOnAPageOfTheirOwn() {
        var product = shelf.onSale(1);
        var first = claim(product.toString(), "1").returnResult(String.class);
        var second = claim(product.toString(), "1").returnResult(String.class);
        var place = Objects.requireNonNull(second.getResponseHeaders().getLocation())
                .getPath();

        assertThat(page(place, second))
                .contains("1番", "/now", "/leave", "ほかの作品を見る")
                .doesNotContain("??");
        web.get()
                .uri(place)
                .accept(MediaType.TEXT_HTML)
                .cookie("buyer", buyer(first).getValue())
                .exchange()
                .expectStatus()
                .isNotFound();

        assertThat(page(place + "/now", second))
                .contains("1番", "hx-trigger=\"every 5s\"")
                .doesNotContain("<title>", "autofocus");

        shelf.letTimePass(product);

        assertThat(page(place + "/now", second))
                .contains("<title>順番がきました。</title>", "/checkout?ticket=")
                .containsPattern("<h2[^>]* autofocus[^>]*>順番がきました。</h2>")
                .contains("notice good", "button wide", place + "/now")
                .containsPattern(
                        "hx-trigger=\"load delay:[0-9]+s, visibilitychange from:document, htmx:sendError delay:60s\"")
                .containsPattern("[0-9]時([0-9]+分)?まで、取っておきます")
                .doesNotContain("??", "<html");
        shelf.letTimePass(product);
        assertThat(page(place, second)).contains("/items/" + product).doesNotContain("??", "/now", "hx-trigger");
    }

    /** Their order may still be on its way here. */
    @Test
    void whoMissedTheirTurnIsLookedAtAgainUntilNoOrderCanCome() {
        var product = shelf.onSale(1);
        claim(product.toString(), "1").expectStatus().isSeeOther();
        var second = claim(product.toString(), "1").returnResult(String.class);
        var place = Objects.requireNonNull(second.getResponseHeaders().getLocation())
                .getPath();
        shelf.letTimePass(product);
        assertThat(page(place, second)).contains("順番がきました。", "ほかの作品を見る");

        shelf.sql("update catalog.hold set expires_at = now() + interval '1 minute' where product_id = '%s'", product);
        assertThat(page(place, second)).contains("/items/" + product, place + "/now", "hx-trigger=\"every 30s\"");

        shelf.letTimePass(product);
        assertThat(page(place, second)).contains("/items/" + product).doesNotContain("hx-trigger");
    }

    @Test
    void whoseTurnStaffEndedReadsNoTimeThatIsNotTheirs() {
        var product = shelf.onSale(1);
        claim(product.toString(), "1").expectStatus().isSeeOther();
        var second = claim(product.toString(), "1").returnResult(String.class);
        var place = Objects.requireNonNull(second.getResponseHeaders().getLocation())
                .getPath();
        shelf.letTimePass(product);
        assertThat(page(place, second)).contains("まで、取っておきます");
        var held = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));

        shelf.in(desk.ask(new Request.Release(product, held, null, Instant.now())));

        assertThat(page(place, second))
                .contains("取りおきは終わりました", "every 30s", "/items/" + product)
                .doesNotContain("まで、取っておきます", "時間が", "お金はかかっていません", "??");
        shelf.letTimePass(product);
        assertThat(page(place, second)).contains("お金はかかっていません").doesNotContain("hx-trigger");
    }

    @Test
    void whoeverWaitsForWhatIsSoldReadsSo() {
        var product = shelf.onSale(1);
        var first = ticketIn(claim(product.toString(), "1")
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation());
        var second = claim(product.toString(), "1").returnResult(String.class);
        var place = Objects.requireNonNull(second.getResponseHeaders().getLocation())
                .getPath();
        assertThat(page(place, second)).contains("買わなければ").doesNotContain("のこりがありません");

        var sale = new Sale(UUID.randomUUID(), first.holdId(), product, 1);
        shelf.in(desk.ask(new Request.Order(sale, Request.Order.Step.PLACED, Instant.now())));

        assertThat(page(place + "/now", second)).contains("のこりがありません", "1番").doesNotContain("買わなければ", "??");
    }

    private String page(String path, FluxExchangeResult<String> visitor) {
        return Objects.requireNonNull(web.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .cookie("buyer", buyer(visitor).getValue())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    @Test
    void wrongFormsAreProblemsOfTheCaller() {
        var product = shelf.onSale(1).toString();

        claim("x", "1").expectStatus().isBadRequest();
        claim(product, "0").expectStatus().isBadRequest();
        claim(product, "many").expectStatus().isBadRequest();
        claim(product, "").expectStatus().isBadRequest();
        claim("", "1").expectStatus().isBadRequest();
    }

    private String refused(String product, String quantity) {
        return Objects.requireNonNull(claim(product, quantity)
                .expectStatus()
                .isEqualTo(409)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec claim(String product, String quantity) {
        return web.post()
                .uri("/claim/" + office.slug())
                .accept(MediaType.TEXT_HTML)
                .cookie("XSRF-TOKEN", FORM_TOKEN)
                .body(BodyInserters.fromFormData("productId", product)
                        .with("quantity", quantity)
                        .with("_csrf", FORM_TOKEN))
                .exchange();
    }

    private mizuhiki.shared.ticket.Ticket ticketIn(URI checkout) {
        return tickets.read(checkout.getQuery().substring("ticket=".length()));
    }

    private static ResponseCookie buyer(FluxExchangeResult<String> answer) {
        return Objects.requireNonNull(answer.getResponseCookies().getFirst("buyer"));
    }
}
