package mizuhiki.order.buyerreceipt;

import static mizuhiki.order.TestShop.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.order.buyerreceipt.Issuing.Issued;
import mizuhiki.order.checkout.TestCheckout;
import mizuhiki.order.checkout.TestCheckout.Link;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

@OrderTest
class BuyerReceiptTests {

    private static final String NUMBER = "T7000012050002";

    private final LocalDate today = LocalDate.now(Moment.JAPAN);

    @Autowired
    TestShop shop;

    @Autowired
    TestCheckout placing;

    @Autowired
    TestPeople people;

    @Autowired
    WebTestClient anybody;

    @Autowired
    DatabaseClient database;

    @Autowired
    Issuing issuing;

    private Office office;
    private UUID productId;
    private UUID staffId;
    private WebTestClient staff;
    private WebTestClient manager;

    @BeforeEach
    void open() {
        office = shop.open();
        productId = shop.list(office.id(), "水引のブローチ");
        staffId = people.staff(office.id());
        staff = as(staffId);
        manager = as(people.manager(office.id()));
    }

    @Test
    void buyerPrintsWhatTheyPaidMadeOutToWhomTheyLike() throws IOException {
        var link = link(1);
        assertThat(orderPage(link)).doesNotContain("/receipt");
        handle(link.id(), "payment", Map.of());
        assertThat(orderPage(link)).contains("/receipt?key=");
        assertThat(receiptPage(link)).contains("value=\"山田 太郎\"", "3,370円", "残しません");

        var paper = paper(link, "株式会社みのり");

        Files.write(Path.of("target/buyer-receipt.pdf"), paper);
        assertThat(text(paper))
                .contains("領収書", OrderNumber.of(link.id()) + "-1", "株式会社みのり 様", "水引のブローチ", "送料", "3,370円")
                .contains(day(today), "社会福祉法人みずひき", "長野県飯田市1-1")
                .doesNotContain("再発行", "山田 太郎", "登録番号", "消費税", "税込み", "返品");
        assertThat(kept("to_jsonb(r)::text")).isNotEmpty().noneMatch(row -> row.contains("みのり"));
    }

    @Test
    void registeredOfficeTellsItsNumberAndTheTaxOfTheRateRoundedOnce() throws IOException {
        register(today.minusYears(1));
        var link = paid(1);

        var paper = paper(link, "山田 太郎");

        Files.write(Path.of("target/buyer-receipt-qualified.pdf"), paper);
        assertThat(text(paper)).contains("登録番号 " + NUMBER, "10％対象（税込み） 3,370円", "うち消費税 306円");
        assertThat(kept("concat_ws(' ', amount, tax_number, tax_rate, tax)"))
                .containsExactly("3370 " + NUMBER + " 10 306");
    }

    @Test
    void foodIsToldAtTheReducedRateAndSendingItAtTheStandardOne() throws IOException {
        register(today.minusYears(1));
        var link = paidFood(2);

        var paper = paper(link, "山田 太郎");

        Files.write(Path.of("target/buyer-receipt-food.pdf"), paper);
        assertThat(text(paper))
                .contains("いちごジャム ※", "※ 軽減税率の対象です", "合計 6,370円")
                .contains("10％対象（税込み） 370円 うち消費税 33円", "8％対象（税込み、軽減税率） 6,000円 うち消費税 444円");
        assertThat(kept("concat_ws(' ', amount, tax_rate, tax, reduced_amount, reduced_rate, reduced_tax)"))
                .containsExactly("6370 10 33 6000 8 444");
    }

    @Test
    void whatWasGivenBackForFoodIsTakenOffTheFoodFirst() throws IOException {
        register(today.minusYears(1));
        var link = paidFood(2);
        ship(link.id());
        handle(link.id(), "return", Map.of("id", UUID.randomUUID(), "resellable", false, "quantity", 1));
        handle(link.id(), "refund", Map.of("amount", 3000));
        assertThat(text(paper(link, "山田 太郎")))
                .contains("10％対象（税込み） 370円 うち消費税 33円", "8％対象（税込み、軽減税率） 3,000円 うち消費税 222円");

        handle(link.id(), "return", Map.of("id", UUID.randomUUID(), "resellable", false, "quantity", 1));
        handle(link.id(), "refund", Map.of("amount", 3100));

        assertThat(text(paper(link, "山田 太郎")))
                .contains("10％対象（税込み） 270円 うち消費税 24円")
                .doesNotContain("8％", "※");
    }

    /** 消費税法 57条の4 第4項: who gave out a wrong paper gives out a right one. */
    @Test
    void receiptOfFoodThatWasListedWronglyIsRightOnceTheListingIs() throws IOException {
        register(today.minusYears(1));
        var jam = UUID.randomUUID();
        list(jam, TaxCategory.STANDARD);
        var link = paidFood(jam, 1);
        assertThat(text(paper(link, "山田 太郎"))).contains("10％対象（税込み） 3,370円").doesNotContain("※");

        list(jam, TaxCategory.REDUCED);

        assertThat(text(paper(link, "山田 太郎"))).contains("再発行", "10％対象（税込み） 370円", "8％対象（税込み、軽減税率） 3,000円 うち消費税 222円");
    }

    @Test
    void officeThatIsNotRegisteredMarksFoodAndTellsNoTax() throws IOException {
        assertThat(text(paper(paidFood(1), "山田 太郎")))
                .contains("いちごジャム", "3,370円")
                .contains("※ 軽減税率の対象です")
                .doesNotContain("％", "消費税", "税込み");
    }

    @Test
    void whatWasSoldBeforeTheRegistrationSaysNothingOfTax() throws IOException {
        var link = paid(1);
        ship(link.id());
        register(today.plusDays(1));

        var later = now(
                issuing.issue(link.id(), asked(), null)
                        .contextWrite(Moment.is(
                                today.plusDays(3).atStartOfDay(Moment.JAPAN).toInstant())),
                office.id());

        assertThat(later.issue().taxNumber()).isNull();
    }

    @Test
    void everyFurtherOneSaysThatItIsIssuedAgain() throws IOException {
        var link = paid(1);
        paper(link, "山田 太郎");

        assertThat(text(paper(link, "山田 太郎"))).contains("領収書（再発行）", OrderNumber.of(link.id()) + "-2", "前にお出しした領収書に代わる");
        assertThat(text(printed(staff, "/orders/" + link.id() + "/receipt", form(UUID.randomUUID(), "山田 太郎"))))
                .contains(OrderNumber.of(link.id()) + "-3");
        assertThat(kept("(issued_by is null)::text")).containsExactly("true", "true", "false");
    }

    @Test
    void doubleTapIsOneAndManyAtOnceAreCountedOneByOne() throws IOException {
        var link = paid(1);
        var once = form(UUID.randomUUID(), "山田 太郎");

        var first = printed(anybody, receipt(link), keyed(once, link));
        assertThat(text(printed(anybody, receipt(link), keyed(once, link)))).isEqualTo(text(first));

        var numbers = now(
                Flux.range(0, 6)
                        .flatMap(tap -> issuing.issue(link.id(), asked(), null))
                        .map(Issued::issue)
                        .map(Issue::nth)
                        .sort()
                        .collectList(),
                office.id());
        assertThat(numbers).containsExactly(2, 3, 4, 5, 6, 7);
    }

    /** Two people with the same number would both hold the only one. */
    @Test
    void whatIsMadeOutToSomebodyElseIsAFurtherOne() throws IOException {
        var link = paid(1);
        var once = UUID.randomUUID();
        printed(anybody, receipt(link), keyed(form(once, "山田 太郎"), link));
        printed(anybody, receipt(link), keyed(form(once, " 山田 太郎 "), link));

        assertThat(refused(link, form(once, "株式会社みのり"), HttpStatus.CONFLICT))
                .contains("株式会社みのり")
                .doesNotContain(once.toString(), "??");
        assertThat(text(paper(link, "株式会社みのり"))).contains("再発行", OrderNumber.of(link.id()) + "-2");
        assertThat(kept("to_jsonb(r)::text")).noneMatch(row -> row.contains("山田") || row.contains("みのり"));
    }

    @Test
    void whatNoPaperShowsIsAskedForAgainBeforeAReceiptIsGivenOut() throws IOException {
        var link = paid(1);

        assertThat(refused(link, form(UUID.randomUUID(), "みのり🎀商店"), HttpStatus.UNPROCESSABLE_CONTENT))
                .contains("「🎀」は、領収書に印刷できません", "value=\"みのり🎀商店\"");

        assertThat(kept("id::text")).isEmpty();
        assertThat(text(paper(link, "みのり商店"))).contains(OrderNumber.of(link.id()) + "-1");
    }

    @Test
    void pieceThatCameBackIsTakenOff() throws IOException {
        register(today.minusYears(1));
        var link = paid(3);
        ship(link.id());
        handle(link.id(), "return", Map.of("id", UUID.randomUUID(), "resellable", true, "quantity", 1));
        assertThat(receiptPage(link)).contains("いまは領収書を出せません").doesNotContain("name=\"to\"");
        refused(link, form(UUID.randomUUID(), "山田 太郎"), HttpStatus.CONFLICT);

        handle(link.id(), "refund", Map.of("amount", 3000));

        var paper = paper(link, "山田 太郎");
        Files.write(Path.of("target/buyer-receipt-returned.pdf"), paper);
        assertThat(text(paper)).contains("9,000円", "−3,000円", "合計 6,370円", "うち消費税 579円", "このうち1点は、返品されました");
    }

    @Test
    void whereNothingStaysWithTheOfficeThereIsNone() {
        var unpaid = link(1);
        refused(unpaid, form(UUID.randomUUID(), "山田 太郎"), HttpStatus.CONFLICT);

        var calledOff = paid(1);
        handle(calledOff.id(), "cancellation", Map.of());
        refused(calledOff, form(UUID.randomUUID(), "山田 太郎"), HttpStatus.CONFLICT);
        handle(calledOff.id(), "refund", Map.of());
        refused(calledOff, form(UUID.randomUUID(), "山田 太郎"), HttpStatus.CONFLICT);

        var back = paid(1);
        ship(back.id());
        handle(back.id(), "return", Map.of("id", UUID.randomUUID(), "resellable", true));
        handle(back.id(), "refund", Map.of("amount", 3370));
        refused(back, form(UUID.randomUUID(), "山田 太郎"), HttpStatus.CONFLICT);
        assertThat(kept("id::text")).isEmpty();
    }

    @Test
    void postageTheOfficeKeepsHasAReceipt() throws IOException {
        var link = paid(1);
        ship(link.id());
        handle(link.id(), "return", Map.of("id", UUID.randomUUID(), "resellable", true));
        handle(link.id(), "refund", Map.of("amount", 3000));

        assertThat(text(paper(link, "山田 太郎"))).contains("合計 370円");
    }

    /** 3,000 yen each, and 370 of postage. */
    @Test
    void staffAreToldWhereAPaperMayNeedAStamp() {
        var small = paid(16);
        var large = paid(17);

        assertThat(Forms.page(staff, "/orders/" + small.id() + "/receipt")).doesNotContain("収入印紙");
        assertThat(Forms.page(staff, "/orders/" + large.id() + "/receipt"))
                .contains("200円の収入印紙", "受け取った額が50,000円以上（51,370円）", "社会福祉法人", "PDFのまま送るとき")
                .doesNotContain("??");
        assertThat(receiptPage(large)).doesNotContain("収入印紙");

        register(today.minusYears(1));
        assertThat(Forms.page(staff, "/orders/" + large.id() + "/receipt")).doesNotContain("収入印紙");
        var taxed = paid(19);
        assertThat(Forms.page(staff, "/orders/" + taxed.id() + "/receipt"))
                .contains("消費税をのぞいた額が50,000円以上（52,155円）")
                .doesNotContain("??");
    }

    @Test
    void whatIsWrongComesBackAsItWasTyped() {
        var link = paid(1);

        assertThat(refused(link, form(UUID.randomUUID(), "あ".repeat(81)), HttpStatus.UNPROCESSABLE_CONTENT))
                .contains("あ".repeat(81));
        refused(link, form(UUID.randomUUID(), " "), HttpStatus.UNPROCESSABLE_CONTENT);
        refused(link, Map.of("to", "山田 太郎", "id", "x"), HttpStatus.UNPROCESSABLE_CONTENT);
        var other = form(UUID.randomUUID(), "山田 太郎");
        printed(anybody, receipt(link), keyed(other, link));
        refused(paid(1), other, HttpStatus.CONFLICT);
    }

    @Test
    void withoutItsKeyThereIsNone() {
        var link = paid(1);
        var form = new HashMap<>(form(UUID.randomUUID(), "山田 太郎"));

        Forms.post(anybody, receipt(link), form).exchange().expectStatus().isNotFound();
        form.put("key", paid(1).key());
        Forms.post(anybody, receipt(link), form).exchange().expectStatus().isNotFound();
        anybody.get().uri(receipt(link)).exchange().expectStatus().isBadRequest();
        as(people.member(office.id(), "ゆい"))
                .get()
                .uri("/orders/" + link.id() + "/receipt")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void forgottenBuyerTypesTheirName() {
        var link = paid(1);
        var forget = database.sql("delete from orders.buyer where order_id = :id");
        now(forget.bind("id", link.id()).fetch().rowsUpdated(), office.id());

        assertThat(receiptPage(link)).contains("name=\"to\"").doesNotContain("山田");
        assertThat(Forms.page(staff, "/orders/" + link.id() + "/receipt")).contains("name=\"to\"");
    }

    @Test
    void amountIsWhatWasPaidWithoutWhatWasGivenBack() {
        var link = paid(1);

        var issued = now(issuing.issue(link.id(), asked(), staffId), office.id());

        assertThat(issued.issue().amount()).isEqualTo(Yen.of(3370));
        assertThat(issued.givenBack()).isEqualTo(Yen.ZERO);
    }

    private Link link(int pieces) {
        return now(placing.link(shop.ticketFor(office.id(), productId, pieces)), office.id());
    }

    private Link paidFood(int pieces) {
        var jam = UUID.randomUUID();
        list(jam, TaxCategory.REDUCED);
        return paidFood(jam, pieces);
    }

    private void list(UUID jam, TaxCategory category) {
        var listed = new ProductListed(jam, "いちごジャム", "", null, Yen.of(3000), Yen.of(600), 3, category);
        shop.hear(office.id(), listed);
    }

    private Link paidFood(UUID jam, int pieces) {
        var link = now(placing.link(shop.ticketFor(office.id(), jam, pieces)), office.id());
        handle(link.id(), "payment", Map.of());
        return link;
    }

    private Link paid(int pieces) {
        var link = link(pieces);
        handle(link.id(), "payment", Map.of());
        return link;
    }

    private void ship(UUID orderId) {
        handle(orderId, "packing", Map.of("packers", List.of(Map.of("personId", staffId, "minutes", 5))));
        handle(orderId, "shipment", Map.of("carrier", "郵便", "shippingCost", 430, "channelFee", 0));
    }

    private void handle(UUID orderId, String step, Map<String, ?> body) {
        var request = staff.put().uri("/api/v1/orders/%s/%s".formatted(orderId, step));
        (body.isEmpty() ? request : request.bodyValue(body))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void register(LocalDate from) {
        Forms.post(manager, "/orders/tax-number", Map.of("validFrom", from.toString(), "number", NUMBER))
                .exchange()
                .expectStatus()
                .isSeeOther();
    }

    private String orderPage(Link link) {
        return Forms.page(anybody, "/shop/%s/orders/%s".formatted(office.slug(), link));
    }

    private String receiptPage(Link link) {
        return Forms.page(anybody, "%s?key=%s".formatted(receipt(link), link.key()));
    }

    private String receipt(Link link) {
        return "/shop/%s/orders/%s/receipt".formatted(office.slug(), link.id());
    }

    private static ReceiptForm asked() {
        return new ReceiptForm(UUID.randomUUID(), "山田 太郎", null);
    }

    private static Map<String, String> form(UUID id, String to) {
        return Map.of("id", id.toString(), "to", to);
    }

    private static Map<String, String> keyed(Map<String, String> form, Link link) {
        var keyed = new HashMap<>(form);
        keyed.put("key", link.key());
        return keyed;
    }

    private byte[] paper(Link link, String to) {
        return printed(anybody, receipt(link), keyed(form(UUID.randomUUID(), to), link));
    }

    private static byte[] printed(WebTestClient client, String path, Map<String, String> form) {
        return Forms.post(client, path, form)
                .header("Accept", "*/*")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
    }

    private String refused(Link link, Map<String, String> form, HttpStatus expected) {
        var answer = Forms.post(anybody, receipt(link), keyed(form, link))
                .exchange()
                .expectStatus()
                .isEqualTo(expected);
        return new String(answer.expectBody().returnResult().getResponseBodyContent());
    }

    private List<String> kept(String what) {
        return now(
                database.sql("select %s from orders.buyer_receipt r order by issued_at, nth".formatted(what))
                        .mapValue(String.class)
                        .all()
                        .collectList(),
                office.id());
    }

    private WebTestClient as(UUID personId) {
        return anybody.mutate()
                .defaultHeader("Authorization", people.bearer(office.id(), personId))
                .build();
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String text(byte[] paper) throws IOException {
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            return new PDFTextStripper().getText(pdf);
        }
    }
}
