package mizuhiki.order.fulfilment;

import static java.util.stream.Collectors.joining;
import static mizuhiki.order.TestShop.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.order.fulfilment.OrderBoard.Line;
import mizuhiki.order.fulfilment.OrderBoard.Tab;
import mizuhiki.order.fulfilment.OrderSearch.Wanted;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** However many orders an office has, none of them is out of reach. */
@OrderTest
class OrderSearchTests {

    @Autowired
    TestShop shop;

    @Autowired
    TestPeople people;

    @Autowired
    WebTestClient anybody;

    @Autowired
    DatabaseClient database;

    @Autowired
    OrderSearch search;

    private Office office;
    private UUID productId;
    private WebTestClient staff;

    @BeforeEach
    void open() {
        office = shop.open();
        productId = shop.list(office.id(), "水引のブローチ");
        staff = anybody.mutate()
                .defaultHeader("Authorization", people.bearer(office.id(), people.staff(office.id())))
                .build();
    }

    @Test
    void pageByPageEveryOrderIsShownOnceTheNewestFirst() {
        var orders = IntStream.range(0, 120)
                .mapToObj(each -> shop.order(office.id(), productId))
                .toList()
                .reversed();

        var seen = new ArrayList<UUID>();
        UUID after = null;
        do {
            var page = now(search.on(Tab.TO_PAY, after), office.id());
            seen.addAll(page.lines().stream().map(Line::id).toList());
            after = page.next();
        } while (after != null);

        assertThat(seen).containsExactlyElementsOf(orders);
        assertThat(Forms.page(staff, "/orders"))
                .contains("もっと前を見る", "after=" + orders.get(49))
                .contains("<span class=\"number\">120</span>");
        assertThat(Forms.page(staff, "/orders?after=" + orders.get(99)))
                .contains("/orders/" + orders.getLast())
                .doesNotContain("もっと前を見る");
    }

    @Test
    void anOrderIsFoundByItsNumberHoweverItIsWritten() {
        var wanted = shop.order(office.id(), productId);
        var other = shop.order(office.id(), productId);
        var number = OrderNumber.of(wanted);

        for (var words : List.of(number, number.toLowerCase(), " " + number.replace("-", ""), wide(number))) {
            assertThat(found(new Wanted(words, null))).containsExactly(wanted);
        }
        assertThat(Forms.page(staff, "/orders?month=&words=" + number))
                .contains("さがした注文", number, "入金まち")
                .doesNotContain(other.toString());
    }

    @Test
    void anOrderIsFoundByAPartOfItsBuyersName() {
        var order = shop.order(office.id(), productId);

        for (var words : List.of("山田太郎", "山田　太郎", "太郎")) {
            assertThat(found(new Wanted(words, null))).containsExactly(order);
        }
        assertThat(found(new Wanted("山田花子", null))).isEmpty();
        assertThat(Forms.page(staff, "/orders?words=花子")).contains("見つかりませんでした");
    }

    @Test
    void anOrderIsFoundByItsMonthInJapan() {
        var order = shop.order(office.id(), productId);
        placedAt(order, "2024-02-29T15:30:00Z");
        var today = shop.order(office.id(), productId);

        assertThat(found(new Wanted(null, YearMonth.of(2024, 3)))).containsExactly(order);
        assertThat(found(new Wanted("山田", YearMonth.of(2024, 3)))).containsExactly(order);
        assertThat(found(new Wanted("", YearMonth.of(2024, 2)))).isEmpty();
        assertThat(found(new Wanted("山田", null))).containsExactly(today, order);
        assertThat(Forms.page(staff, "/orders?words=&month=2024-03")).contains("/orders/" + order);
    }

    @Test
    void nobodyFindsTheOrdersOfAnotherOffice() {
        var order = shop.order(office.id(), productId);
        office = shop.open();

        assertThat(found(new Wanted("山田", null))).isEmpty();
        assertThat(found(new Wanted(OrderNumber.of(order), null))).isEmpty();
    }

    private List<UUID> found(Wanted wanted) {
        return now(search.find(wanted, null), office.id()).lines().stream()
                .map(Line::id)
                .toList();
    }

    private void placedAt(UUID orderId, String instant) {
        var moved = database.sql("update orders.purchase set placed_at = :at::timestamptz where id = :id");
        now(moved.bind("at", instant).bind("id", orderId).fetch().rowsUpdated(), office.id());
    }

    /** As a Japanese keyboard writes it. */
    private static String wide(String number) {
        return number.chars()
                .mapToObj(letter -> letter == '-' ? "ー" : Character.toString(letter + 'Ａ' - 'A'))
                .collect(joining());
    }
}
