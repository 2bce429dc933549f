package mizuhiki.order.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Which papers there are. */
@Repository
class PaperBoard {

    private static final String MONTHS = """
            select c.month, c.paid, p.paid_on,
                   (select count(*) from orders.statement s where s.month = c.month)::int as statements,
                   (select count(*) from orders.issued_paper i
                    where i.month = c.month and i.kind = 'STATEMENT')::int as settled,
                   (select count(*) from orders.issued_paper i
                    where i.month = c.month and i.kind = 'RECEIPT_SHEET')::int as sheets,
                   (select count(*) from orders.issued_paper i
                    where i.month = c.month and i.kind = 'TRANSFER')::int as files,
                   (select count(*) from orders.wage_given g where g.month = c.month and g.awaited)::int as waiting
            from orders.wage_close c
            left join orders.wage_paid p on (p.office_id, p.month) = (c.office_id, c.month)
            order by c.month desc
            limit 60
            """;

    private static final String OWN = """
            select s.month, s.gross, p.paid_on,
                   file.pays is not null as transferred, file.pays_on as sent_on,
                   hand.day as handed_on,
                   exists (select from orders.cash_receipt c
                           where c.month = s.month and c.person_id = s.person_id and c.step = 'CONFIRMED') as confirmed
            from orders.statement s
            left join orders.wage_paid p on (p.office_id, p.month) = (s.office_id, s.month)
            left join orders.wage_in_hand hand
              on (hand.office_id, hand.month, hand.person_id) = (s.office_id, s.month, s.person_id)
            left join lateral (select true as pays, t.pays_on from orders.standing_transfer t
                               where t.month = s.month and t.person_id = s.person_id
                               order by t.pays_on desc nulls last
                               limit 1) file on true
            where s.person_id = :personId
            order by s.month desc
            limit 60
            """;

    private final DatabaseClient database;

    PaperBoard(DatabaseClient database) {
        this.database = database;
    }

    /**
     * @param paid the sum of all wages
     * @param settled how many statements do not change any more
     * @param waiting how many wages are awaited still
     */
    record ClosedMonth(
            LocalDate month,
            Yen paid,
            @Nullable LocalDate paidOn,
            int statements,
            int settled,
            int sheets,
            int files,
            int waiting) {

        public boolean mayBeSettled() {
            return settled < statements;
        }

        /** For pages, which say 2026年11月. */
        public YearMonth named() {
            return YearMonth.from(month);
        }
    }

    /**
     * @param sentOn the day the bank pays the file; null where there is none, or its day was not kept yet
     * @param handedOn the day the cash was given out
     */
    record OwnMonth(
            LocalDate month,
            Yen gross,
            @Nullable LocalDate paidOn,
            boolean transferred,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate handedOn,
            boolean confirmed) {

        public YearMonth named() {
            return YearMonth.from(month);
        }

        /** What came back after the month was paid is paid by a later file, when its day comes. */
        boolean isSent(LocalDate today) {
            return transferred && paidOn != null && (sentOn == null || !sentOn.isAfter(today));
        }

        /** The day that may still be promised. */
        @Nullable
        LocalDate toCome(LocalDate today) {
            return sentOn == null || sentOn.isBefore(today) || isSent(today) ? null : sentOn;
        }

        public boolean mayBeConfirmed() {
            return handedOn != null && !confirmed;
        }
    }

    /** The latest first. */
    Mono<List<ClosedMonth>> months() {
        return database.sql(MONTHS).mapProperties(ClosedMonth.class).all().collectList();
    }

    /** A member's own, the latest first. */
    Mono<List<OwnMonth>> of(UUID personId) {
        return database.sql(OWN)
                .bind("personId", personId)
                .mapProperties(OwnMonth.class)
                .all()
                .collectList();
    }
}
