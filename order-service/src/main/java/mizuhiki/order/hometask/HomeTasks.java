package mizuhiki.order.hometask;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All that was ever said about tasks at home. */
@Repository
public class HomeTasks {

    private static final String LATEST_FIRST = """
            select task_id, valid_from, possible from orders.home_task order by valid_from desc, said_at desc, id desc
            """;

    private static final String MENU = """
            select h.task_id, h.valid_from, h.possible, k.retired_on
            from orders.home_task h
            join orders.task_kind k on (k.office_id, k.id) = (h.office_id, h.task_id)
            order by h.valid_from desc, h.said_at desc, h.id desc
            """;

    private static final String SAY = """
            insert into orders.home_task (task_id, valid_from, possible, said_by)
            values (:taskId, :validFrom, :possible, :saidBy)
            """;

    private final DatabaseClient database;

    HomeTasks(DatabaseClient database) {
        this.database = database;
    }

    public Flux<HomeTask> latestFirst() {
        return database.sql(LATEST_FIRST).mapProperties(HomeTask.class).all();
    }

    public Mono<Void> say(HomeTask task, UUID saidBy) {
        return database.sql(SAY).bindProperties(task).bind("saidBy", saidBy).then();
    }

    public Mono<HomeMenu> menu() {
        return database.sql(MENU)
                .mapProperties(HomeMenu.Said.class)
                .all()
                .collectList()
                .map(HomeMenu::new);
    }
}
