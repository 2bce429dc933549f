package mizuhiki.order.daily;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.task.TaskKinds;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** What a daily report offers. */
@Repository
public class TaskChoices {

    /** Other tasks than common ones are mostly told by their rooms, so they come later. */
    private static final String MOST_USED_FIRST = """
            select k.id, k.name, k.stage, coalesce(r.unit = 'PIECE', false) as by_piece
            from orders.task_kind k
            left join lateral (
              select unit from orders.task_rate r
              where r.task_id = k.id and r.valid_from <= :day
              order by r.valid_from desc limit 1) r on true
            left join (
              select task_id, count(*) as times from orders.daily_entry
              where person_id = :personId and day > :day - 60
              group by task_id) used on used.task_id = k.id
            where k.retired_on is null or k.retired_on > :day
            order by used.times desc nulls last,
                     array_position(array['COMMON', 'MAKING', 'PACKING', 'LISTING', 'SHOW'], k.stage),
                     k.usual and k.stage = 'COMMON', not k.usual, k.name
            """;

    private final DatabaseClient database;
    private final TaskKinds kinds;

    TaskChoices(DatabaseClient database, TaskKinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    /** Those the member used most in the last weeks come first. */
    public Flux<TaskChoice> of(UUID personId, LocalDate day) {
        return kinds.all()
                .thenMany(database.sql(MOST_USED_FIRST)
                        .bind("personId", personId)
                        .bind("day", day)
                        .mapProperties(TaskChoice.class)
                        .all());
    }
}
