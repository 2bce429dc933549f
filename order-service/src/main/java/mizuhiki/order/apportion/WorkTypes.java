package mizuhiki.order.apportion;

import mizuhiki.order.task.TaskKind;
import mizuhiki.order.task.TaskKinds;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** 作業種別 an office has written anywhere, so that a new line is not given another name by a slip. */
@Repository
public class WorkTypes {

    private static final String OF_EXPENSES = """
            select work_type from orders.expense_part
            union select work_type from orders.expense_rule_part
            """;

    private final DatabaseClient database;
    private final TaskKinds kinds;

    WorkTypes(DatabaseClient database, TaskKinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    public Flux<String> known() {
        return kinds.all()
                .map(TaskKind::workType)
                .concatWith(database.sql(OF_EXPENSES).mapValue(String.class).all())
                .distinct()
                .sort();
    }
}
