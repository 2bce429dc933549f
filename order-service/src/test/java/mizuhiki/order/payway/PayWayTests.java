package mizuhiki.order.payway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestYears;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OrderTest
class PayWayTests {

    private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TestYears years;

    @Autowired
    PayWayBook book;

    @Autowired
    PayWays ways;

    @Autowired
    Audit audit;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private UUID hanako;
    private Viewer staff;

    @BeforeEach
    void openAnOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        staff = new Viewer(people.staff(office), office, Set.of(Role.STAFF), "職員", TextLevel.NORMAL, false);
    }

    @Test
    void whoSaidNothingGetsCash() {
        assertThat(now(book.lines())).containsExactly(new PayWayBook.Line(hanako, "はなこ", PayMethod.CASH, "", ""));
    }

    @Test
    void whoHasLeftIsAmongThemAsLongAsWagesAreDue() {
        var ken = people.member(office, "けん");
        people.leave(office, hanako);
        people.leave(office, ken);
        assertThat(now(book.lines())).isEmpty();

        years.closed(office, YearMonth.of(2026, 11), Map.of(hanako, 1_389L));

        assertThat(now(book.lines())).extracting(PayWayBook.Line::personId).containsExactly(hanako);
    }

    @Test
    void accountIsShownMaskedExceptToWhoOpensIt() {
        change("2026-12-01", "7654321");

        assertThat(now(book.lines()))
                .containsExactly(new PayWayBook.Line(hanako, "はなこ", PayMethod.TRANSFER, "ﾅﾆﾜ", "••••321"));
        assertThat(now(book.lines()).getFirst().bankAsRead()).isEqualTo("ナニワ");
        var opened = Objects.requireNonNull(now(book.open(hanako)).inForce());
        assertThat(Objects.requireNonNull(opened.account()).number()).isEqualTo("7654321");
    }

    @Test
    void everyLookAndEveryChangeIsWrittenDown() {
        change("2026-12-01", "7654321");
        now(book.open(hanako));

        assertThat(now(audit.about(hanako).collectList()))
                .extracting(Audit.Entry::action)
                .containsExactly("bank-account-opened", "bank-account-changed");
    }

    @Test
    void versionHoldsFromItsDayOn() {
        change("2026-12-01", "7654321");
        change("2027-01-01", "1111111");

        assertThat(masked(LocalDate.of(2026, 12, 31), NOW)).isEqualTo("••••321");
        assertThat(masked(LocalDate.of(2027, 1, 1), NOW)).isEqualTo("••••111");
    }

    @Test
    void whatWasKnownAtAMomentCanStillBeTold() {
        change("2026-12-01", "7654321");
        sales.now(office, NOW.plusSeconds(60), book.change(hanako, form("2026-12-01", "1111111"), staff));

        assertThat(masked(TODAY, NOW)).isEqualTo("••••321");
        assertThat(masked(TODAY, NOW.plusSeconds(60))).isEqualTo("••••111");
    }

    @Test
    void membersKeepTheirNumber() {
        var ken = people.member(office, "けん");
        change("2026-12-01", "7654321");
        now(book.change(ken, form("2026-12-01", "2222222"), staff));
        change("2026-12-02", "1111111");

        assertThat(now(ways.numbers())).containsEntry(hanako, 1).containsEntry(ken, 2);
    }

    /** Looked for in every row of every table, as letters and as bytes. */
    @Test
    void noAccountNumberStandsInTheDatabase() {
        change("2026-12-01", "7654321");
        now(book.open(hanako));

        assertThat(now(tables().flatMap(this::raw)))
                .contains(hanako.toString())
                .doesNotContain("7654321", hex("7654321"), "ﾀﾅｶ ﾊﾅｺ", hex("ﾀﾅｶ ﾊﾅｺ"));
    }

    @Test
    void accountMovedToSomebodyElseCannotBeRead() {
        change("2026-12-01", "7654321");
        var ken = people.member(office, "けん");
        now(database.sql("""
                        with payee as (insert into orders.payee (person_id, number) values (:ken, 99))
                        insert into orders.pay_way (id, person_id, valid_from, method, sealed, noted_by, noted_at)
                        select gen_random_uuid(), :ken, valid_from, method, sealed, noted_by, noted_at
                        from orders.pay_way
                        """).bind("ken", ken).fetch().rowsUpdated());

        assertThatThrownBy(() -> now(book.open(ken))).hasMessageContaining("not readable here");
    }

    @Test
    void everythingWrongIsRefusedAtOnce() {
        assertThatThrownBy(() -> change("2026-12-01", "12345678"))
                .cause()
                .isInstanceOfSatisfying(
                        BindException.class,
                        refused -> assertThat(refused.getFieldErrors())
                                .extracting(FieldError::getField)
                                .containsExactly("number"));
        assertThat(now(book.open(hanako)).versions()).isEmpty();
    }

    @Test
    void onlyMembersArePaid() {
        assertThatThrownBy(() -> now(book.change(staff.personId(), form("2026-12-01", "1"), staff)))
                .isInstanceOf(NotFound.class);
    }

    private void change(String from, String number) {
        now(book.change(hanako, form(from, number), staff));
    }

    private static AccountForm form(String from, String number) {
        return new AccountForm(from, "BANK", "9998", "なにわ", "123", "いたちぼり", "ORDINARY", number, null, null, "たなか はなこ");
    }

    private String masked(LocalDate day, Instant knownAt) {
        return Objects.requireNonNull(now(ways.on(day, knownAt)).get(hanako)).masked();
    }

    private Mono<List<String>> tables() {
        return database.sql("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname in ('orders', 'people') and tablename not like 'flyway%'
                        """).mapValue(String.class).all().collectList();
    }

    private Mono<String> raw(List<String> tables) {
        return Flux.fromIterable(tables)
                .concatMap(table -> database.sql(
                                "select coalesce(string_agg(t::text, ' '), '') from %s t".formatted(table))
                        .mapValue(String.class)
                        .one()
                        .onErrorResume(unreadable -> Mono.just("")))
                .collectList()
                .map(rows -> String.join("\n", rows));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T now(Mono<T> work) {
        return Objects.requireNonNull(sales.now(office, NOW, work));
    }
}
