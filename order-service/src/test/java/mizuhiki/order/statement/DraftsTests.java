package mizuhiki.order.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.average.WageNotice;
import mizuhiki.order.payway.PayMethod;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** 基準省令201条: members are told the target, and what the average was. */
@OrderTest
class DraftsTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant AT = Instant.parse("2026-12-01T03:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Drafts drafts;

    @Autowired
    DatabaseClient database;

    private Viewer staff;
    private UUID hanako;

    @BeforeEach
    void openAnOffice() {
        var office = people.office().id();
        hanako = people.member(office, "はなこ");
        staff = new Viewer(people.staff(office), office, Set.of(Role.STAFF), "職員", TextLevel.NORMAL, false);
    }

    @Test
    void statementTellsTheTargetOfItsYear() {
        var sql = "insert into orders.wage_target (fiscal_year, amount, added_by) values (2026, 22000, uuidv7())";
        sales.now(staff.officeId(), AT, database.sql(sql).then());

        var frame = draft();

        assertThat(frame.notice()).isEqualTo(new WageNotice(2026, Yen.of(22_000), null));
        assertThat(JSON.readValue(JSON.writeValueAsString(frame), Frame.class)).isEqualTo(frame);
    }

    @Test
    void whereNothingIsKnownNothingIsTold() {
        assertThat(draft().notice()).isNull();
    }

    @Test
    void paperOfBeforeItWasToldIsReadAsItIs() {
        var before = "{\"office\":\"みずひき\",\"payday\":null,\"method\":\"CASH\",\"words\":\"\"}";

        var frame = JSON.readValue(before, Frame.class);

        assertThat(frame).isEqualTo(new Frame("みずひき", null, PayMethod.CASH, "", null));
        assertThat(JSON.writeValueAsString(frame)).isEqualTo(before);
    }

    private Frame draft() {
        return Objects.requireNonNull(sales.now(staff.officeId(), AT, drafts.of(NOVEMBER, hanako, staff, AT)));
    }
}
