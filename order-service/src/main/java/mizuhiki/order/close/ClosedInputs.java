package mizuhiki.order.close;

import java.time.LocalDate;
import java.time.YearMonth;
import mizuhiki.order.payslip.Writing;
import mizuhiki.order.wage.MonthInputs;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** What closed months were worked out from. */
@Repository
public class ClosedInputs {

    private static final String BETWEEN = """
            select p.inputs
            from orders.wage_close c
            join orders.close_proposal p on (p.office_id, p.id) = (c.office_id, c.proposal_id)
            where c.month between :first and :last
            order by c.month
            """;

    private static final String MONTHS = "select month from orders.wage_close order by month";

    private final DatabaseClient database;

    ClosedInputs(DatabaseClient database) {
        this.database = database;
    }

    /** The earliest first. */
    public Flux<MonthInputs> between(YearMonth first, YearMonth last) {
        return database.sql(BETWEEN)
                .bind("first", first.atDay(1))
                .bind("last", last.atDay(1))
                .mapValue(String.class)
                .all()
                .map(text -> Writing.read(text, MonthInputs.class));
    }

    /** The earliest first. */
    public Flux<YearMonth> months() {
        return database.sql(MONTHS).mapValue(LocalDate.class).all().map(YearMonth::from);
    }
}
