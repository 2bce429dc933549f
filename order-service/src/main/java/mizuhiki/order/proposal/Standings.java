package mizuhiki.order.proposal;

import java.time.YearMonth;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Tells how a month stands, in one look. */
@Repository
public class Standings {

    /** Days are told from both ends: of an open range the planner expects a third of all work, and reads all of it. */
    private static final String FIRST_OPEN = """
            with paid_work as (
              select w.counts_on as day
              from orders.work_record w
              where w.by_member
                and w.counts_on between
                  (select coalesce((max(month) + interval '1 month')::date, '-infinity') from orders.closed_month)
                  and 'infinity'
                and exists (select from orders.task_rate r where r.task_id = w.task_id and r.valid_from <= w.worked_on)),
            happened as (
              select min(month) as first, max(month) as last from orders.turnover
              union all select min(day), max(day) from orders.attendance
              union all select min(day), max(day) from paid_work
              union all select min(month), max(month) from orders.wage_adjustment)
            select open.month::date
            from (select min(first) as first, max(last) as last from happened) span
            cross join generate_series(date_trunc('month', first), last, interval '1 month') open(month)
            cross join lateral (
              select open.month::date as first, (open.month + interval '1 month')::date as next) days
            where days.first > (select coalesce(max(month), '-infinity') from orders.closed_month)
              and (exists (select from orders.turnover t where t.month = days.first)
                or exists (select from orders.attendance a where a.day >= days.first and a.day < days.next)
                or exists (select from paid_work w where w.day >= days.first and w.day < days.next)
                or exists (select from orders.wage_adjustment j where j.month = days.first))
            order by open.month
            limit 1
            """;

    private static final String OF_MONTH = """
            select cast(:month as date) as month,
                   exists (select from orders.closed_month where month = :month) as closed,
                   exists (select from orders.closed_month where month > :month) as passed,
                   exists (select from orders.wage_payment where month = :month) as paid,
                   (%s) as first_open,
                   p.id as proposal_id, p.inputs_hash, p.carry_rest, p.proposed_by, p.proposed_at
            from (select) nothing
            left join lateral (
              select latest.id, latest.inputs_hash, latest.carry_rest, latest.proposed_by, latest.proposed_at
              from orders.close_proposal latest
              where latest.month = :month
              order by latest.proposed_at desc, latest.id desc
              limit 1) p on not exists (select from orders.close_withdrawal w where w.proposal_id = p.id)
            """.formatted(FIRST_OPEN);

    private final DatabaseClient database;
    private final Proposals proposals;

    Standings(DatabaseClient database, Proposals proposals) {
        this.database = database;
        this.proposals = proposals;
    }

    /** For a step with that proposal, which there has to be. */
    public Mono<Standing> with(YearMonth month, UUID proposalId) {
        return of(month)
                .delayUntil(standing ->
                        proposalId.equals(standing.proposalId()) ? Mono.empty() : proposals.get(proposalId));
    }

    public Mono<Standing> of(YearMonth month) {
        return database.sql(OF_MONTH)
                .bind("month", month.atDay(1))
                .mapProperties(Standing.class)
                .one();
    }
}
