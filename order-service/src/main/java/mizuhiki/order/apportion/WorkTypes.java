package mizuhiki.order.apportion;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** 作業種別 an office has written anywhere, so that a new line is not given another name by a slip. */
@Repository
public class WorkTypes {

    private static final String KNOWN = """
            select work_type from orders.task_kind
            union select work_type from orders.expense_part
            union select work_type from orders.expense_rule_part
            union select :general
            order by 1
            """;

    private final DatabaseClient database;

    WorkTypes(DatabaseClient database) {
        this.database = database;
    }

    public Flux<String> known() {
        return database.sql(KNOWN)
                .bind("general", CostPlace.GENERAL)
                .mapValue(String.class)
                .all();
    }
}
