package mizuhiki.order.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestMaterials;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.settlement.Books;
import mizuhiki.order.weighing.Absent;
import mizuhiki.order.weighing.CommonOf;
import mizuhiki.order.weighing.Counting;
import mizuhiki.order.weighing.CreditPolicies;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.CatalogEvent.PiecesWrittenOff;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.money.Share;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** Whatever happens, in whatever order, the books hold. */
@OrderTest
class BooksPropertyTests {

    private static final String UNBALANCED = """
            select count(*) from (
              select 1 from orders.posting group by entry_id having sum(amount) <> 0
              union all select 1 from orders.posting having sum(amount) <> 0) wrong
            """;

    private static final String MISCREDITED = """
            select count(*) from orders.settlement s
            where s.credited <> (select coalesce(sum(c.yen), 0) from orders.credit c where c.settlement_id = s.id)
            """;

    private static final String OFF_LEDGER = """
            select count(*) from (
              select person_id, stage, sum(yen) from orders.credit where not absorbed group by person_id, stage
              having sum(yen) <> 0
              except
              select person_id, stage, sum(amount) from orders.posting where account = 'CREDIT'
              group by person_id, stage) wrong
            """;

    private static final String NOT_ADDED_UP = """
            with booked as (
              select date_trunc('month', e.booked_on)::date as month, e.kind, p.account,
                     case when p.account = 'CREDIT' then p.stage end as stage,
                     case when p.account = 'CREDIT' then p.person_id end as person_id, sum(p.amount) as amount
              from orders.posting p join orders.entry e on e.id = p.entry_id
              where e.kind <> 'WAGES'
              group by 1, 2, 3, 4, 5),
            kept as (select month, kind, account, stage, person_id, amount from orders.turnover)
            select count(*) from (
              (table booked except table kept) union all (table kept except table booked)) wrong
            """;

    private static final String OF_MONTH = """
            select coalesce(jsonb_object_agg(person_id, yen), '{}')::text
            from (select person_id, sum(yen) as yen from orders.credit
                  where not absorbed and date_trunc('month', booked_on) = :month
                  group by person_id order by person_id) credit
            """;

    private static final String LESS_THAN_NOTHING = """
            select count(*) from (
              select person_id from orders.credit where not absorbed
              group by person_id, date_trunc('month', booked_on) having sum(yen) < 0) wrong
            """;

    /** As soon as all pieces of a lot are sold and kept, or written off, they bear all that was used. */
    private static final String MATERIAL_LOST = """
            select count(*) from (
              select lot_id, sum(quantity) as pieces, sum(cost) as cost
              from (select lot_id, quantity, material_cost as cost from orders.settlement
                    union all
                    select lot_id, quantity, material_cost from orders.written_off) piece
              where exists (
                select from orders.material_move m
                where m.lot_id = piece.lot_id and m.corrects is null
                  and not exists (select from orders.material_move k where k.corrects = m.id))
                and lot_id in (select lot_id from orders.lot)
              group by lot_id) lot
            join orders.lot made using (lot_id)
            where lot.pieces = made.quantity and lot.cost <> (
              select -sum(m.value) from orders.material_move m where m.lot_id = lot.lot_id)
            """;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    CreditPolicies policies;

    @Autowired
    FeeSettling fees;

    @Autowired
    Settling settling;

    @Autowired
    Months months;

    @Autowired
    Books books;

    @Autowired
    DatabaseClient database;

    private final long seed = Long.getLong("mizuhiki.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final List<Sold> unmade = new ArrayList<>();
    private final List<Sold> shipped = new ArrayList<>();
    private final List<UUID> shows = new ArrayList<>();
    private final Map<YearMonth, String> closed = new HashMap<>();
    private Instant now = Instant.parse("2026-09-01T03:00:00Z");
    private LocalDate lastPolicy = LocalDate.EPOCH;
    private UUID office = UUID.randomUUID();
    private List<UUID> members = List.of();

    @RepeatedTest(2)
    void booksHoldWhateverHappens() {
        System.out.println("-Dmizuhiki.seed=" + seed);
        office = people.office().id();
        members = IntStream.range(0, 5)
                .mapToObj(member -> people.member(office, "メンバー" + member))
                .toList();
        addPolicy();

        for (int step = 0; step < 80; step++) {
            now = now.plus(Duration.ofHours(random.nextInt(1, 40)));
            somethingHappens();
            if (step % 8 == 0) {
                booksHold();
            }
        }
        booksHold();
        closed.forEach((month, credit) ->
                assertThat(creditOf(month)).as("credit of closed %s", month).isEqualTo(credit));
    }

    private void somethingHappens() {
        switch (random.nextInt(15)) {
            case 0, 1, 2 -> ship();
            case 3, 4, 5 -> make();
            case 6 -> endShow();
            case 7 -> giveBack();
            case 8, 9 -> settleFee();
            case 10 -> commonWork();
            case 11, 12 -> useMaterial();
            case 13 -> comesBackBroken();
            default -> turnOfTheMonth();
        }
    }

    private void ship() {
        var sold = Sold.of(random.nextInt(100, 5_000), random.nextInt(0, 400), random.nextInt(0, 800))
                .posted(random.nextInt(0, 600))
                .times(random.nextInt(1, 4));
        if (random.nextInt(3) == 0) {
            shows.add(UUID.randomUUID());
            sold = sold.in(shows.getLast());
            work(Stage.SHOW, shows.getLast());
        }
        work(Stage.PACKING, sold.orderId());
        sales.ship(office, now, sold);
        unmade.add(sold);
        shipped.add(sold);
    }

    private void make() {
        if (!unmade.isEmpty()) {
            var lot = unmade.remove(random.nextInt(unmade.size()));
            work(Stage.MAKING, lot.lotId());
            sales.made(office, now, lot);
        }
    }

    private void endShow() {
        if (!shows.isEmpty()) {
            var show = shows.remove(random.nextInt(shows.size()));
            sales.hear(office, now, new ShowEnded(show, "配信", now, now));
        }
    }

    private void giveBack() {
        if (!shipped.isEmpty()) {
            var sold = shipped.get(random.nextInt(shipped.size()));
            var pieces = random.nextInt(1, sold.pieces() + 1);
            sales.returned(office, now, sold, pieces);
            if (pieces == sold.pieces()) {
                shipped.remove(sold);
            }
        }
    }

    /** Whichever is heard first; now and then it is found again. */
    private void comesBackBroken() {
        if (shipped.isEmpty()) {
            return;
        }
        var sold = shipped.remove(random.nextInt(shipped.size()));
        var news = new ArrayList<Event>(List.of(
                new GoodsReturned(sold.orderId(), sold.orderId(), sold.productId(), 1, false),
                new PiecesWrittenOff(UUID.randomUUID(), sold.lotId(), 1, Moment.dayOf(now))));
        Collections.shuffle(news, random);
        news.forEach(event -> sales.hear(office, now, event));
        if (random.nextInt(4) == 0) {
            sales.hear(office, now, new PiecesWrittenOff(UUID.randomUUID(), sold.lotId(), -1, Moment.dayOf(now)));
        }
    }

    private void settleFee() {
        if (!shipped.isEmpty()) {
            var order = shipped.get(random.nextInt(shipped.size())).orderId();
            var actual = new ActualFees(order, Yen.of(random.nextInt(0, 6_000)), Yen.of(random.nextInt(0, 50)));
            sales.now(office, now, fees.settle(actual));
        }
    }

    /** Before or after the piece was sold, in whatever month; now and then it is taken back. */
    private void useMaterial() {
        if (shipped.isEmpty()) {
            return;
        }
        var materials = new TestMaterials(sales, office);
        var used =
                materials.used(now, shipped.get(random.nextInt(shipped.size())).lotId(), random.nextInt(0, 900));
        if (random.nextInt(4) == 0) {
            materials.takenBack(now, used);
        }
    }

    private void commonWork() {
        work(Stage.COMMON, UUID.randomUUID());
    }

    private void turnOfTheMonth() {
        sales.now(office, now, settling.due());
        if (random.nextBoolean()) {
            addPolicy();
            return;
        }
        var month = YearMonth.from(Moment.dayOf(now)).minusMonths(1);
        if (!closed.containsKey(month) && month.isAfter(YearMonth.of(2026, 8))) {
            sales.now(office, now, months.close(month, members.getFirst(), now, Yen.ZERO));
            closed.put(month, creditOf(month));
        }
    }

    private void work(Stage stage, UUID subject) {
        members.stream()
                .filter(member -> random.nextInt(3) == 0)
                .forEach(member -> sales.worked(office, now, member, stage, subject, random.nextInt(1, 240)));
    }

    private void addPolicy() {
        var by = SharedBy.values();
        var policy = new CreditPolicy(
                Moment.dayOf(now),
                random.nextInt(1, 101),
                random.nextInt(0, 20),
                random.nextInt(0, 30),
                random.nextInt(0, 20),
                random.nextInt(0, 10),
                by[random.nextInt(4)],
                by[random.nextInt(3)],
                by[random.nextInt(3)],
                by[random.nextInt(3)],
                Absent.values()[random.nextInt(2)],
                CommonOf.values()[random.nextInt(2)],
                Counting.values()[random.nextInt(2)],
                random.nextInt(0, 15),
                "ためし");
        if (lastPolicy.isBefore(policy.validFrom())) {
            lastPolicy = policy.validFrom();
            sales.now(office, now, policies.add(policy, members.getFirst()));
        }
    }

    private void booksHold() {
        assertThat(List.of(UNBALANCED, MISCREDITED, OFF_LEDGER, NOT_ADDED_UP, LESS_THAN_NOTHING, MATERIAL_LOST))
                .allSatisfy(wrong -> assertThat(number(wrong)).as(wrong).isZero());
        assertThat(Objects.requireNonNull(sales.now(office, now, books.open())).values())
                .allMatch(parts -> Math.abs(parts) < 3 * Share.PARTS);
    }

    private long number(String sql) {
        return Objects.requireNonNull(
                sales.now(office, now, database.sql(sql).mapValue(Long.class).one()));
    }

    private String creditOf(YearMonth month) {
        return Objects.requireNonNull(sales.now(
                office,
                now,
                database.sql(OF_MONTH)
                        .bind("month", month.atDay(1))
                        .mapValue(String.class)
                        .one()));
    }
}
