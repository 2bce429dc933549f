package mizuhiki.order.wageflow;

import java.util.UUID;
import mizuhiki.order.wage.PayLine;
import mizuhiki.order.wageflow.Wanted.Months;
import mizuhiki.shared.money.Yen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The lines of all statements, as they were written. */
@Repository
class PaidLines {

    private static final String LINES = """
            from orders.statement t
            cross join lateral jsonb_path_query(t.content::jsonb, '$.lines[*]') with ordinality as l(line, place)
            where t.month between :first and :last
            """;

    private static final String SUMS = """
            select l.line ->> 'kind' as kind, t.person_id, sum((l.line ->> 'amount')::bigint)::bigint as amount,
                   count(*) as lines
            """ + LINES + "group by 1, 2";

    private static final String LIST = """
            select t.month, t.person_id, l.line ->> 'kind' as kind, l.line ->> 'label' as label,
                   (l.line ->> 'amount')::bigint as amount
            """ + LINES;

    private static final String OF_KIND = "and l.line ->> 'kind' = :kind\n";

    private static final String OF_MEMBER = "and t.person_id = :member\n";

    private static final String LATEST_FIRST = "order by t.month desc, t.person_id, l.place limit :limit offset :skip";

    static final int PAGE = 100;

    private final DatabaseClient database;

    PaidLines(DatabaseClient database) {
        this.database = database;
    }

    record Sum(PayLine.Kind kind, UUID personId, Yen amount, long lines) {}

    Flux<Sum> sums(Months months) {
        return bound(SUMS, months).mapProperties(Sum.class).all();
    }

    /** One more than a page, to see whether there is more. */
    Flux<PaidLine> list(Months months, Wanted wanted) {
        var kind = wanted.kind();
        var member = wanted.member();
        var sql = LIST + (kind == null ? "" : OF_KIND) + (member == null ? "" : OF_MEMBER) + LATEST_FIRST;
        var list = bound(sql, months).bind("limit", PAGE + 1).bind("skip", wanted.pageNumber() * PAGE);
        list = kind == null ? list : list.bind("kind", kind.name());
        list = member == null ? list : list.bind("member", member);
        return list.mapProperties(PaidLine.class).all();
    }

    private GenericExecuteSpec bound(String sql, Months months) {
        return database.sql(sql)
                .bind("first", months.first().atDay(1))
                .bind("last", months.last().atDay(1));
    }
}
