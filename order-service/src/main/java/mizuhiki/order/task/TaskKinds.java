package mizuhiki.order.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.problem.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All kinds of work of the office; it starts with the usual ones when somebody first asks. */
@Repository
public class TaskKinds {

    private static final String ALL = """
            select id, stage, name, work_type, cost_class, usual, retired_on from orders.task_kind
            """;

    private static final String BY_ID = ALL + "where id = :id";

    private static final String IN_ORDER = ALL + """
            order by retired_on is not null,
                     array_position(array['MAKING', 'LISTING', 'SHOW', 'PACKING', 'COMMON'], stage), not usual, name
            """;

    private static final String MEANT = """
            select id from orders.task_kind
            where stage = :stage and (usual or name = :task and (retired_on is null or retired_on > :day))
            order by usual and name <> :task
            limit 1
            """;

    private static final String ADD = """
            insert into orders.task_kind (id, stage, name, work_type, cost_class, usual)
            values (:id, :stage, :name, :workType, :costClass, :usual)
            """;

    /** All at once: whoever looks sees none of them, or all. */
    private static final String START_WITH = """
            insert into orders.task_kind (id, stage, name, work_type, cost_class, usual)
            select * from unnest(cast(:ids as uuid[]), cast(:stages as text[]), cast(:names as text[]),
              cast(:workTypes as text[]), cast(:costClasses as text[]), cast(:usual as boolean[]))
            on conflict do nothing
            """;

    private static final String RETIRE = "update orders.task_kind set retired_on = :day where id = :id";

    private static final String TAKE_UP = "update orders.task_kind set retired_on = null where id = :id";

    private static final String NO_LONGER_USUAL = """
            update orders.task_kind set usual = false
            where usual and stage = (select stage from orders.task_kind where id = :id)
            """;

    private static final String USUAL = "update orders.task_kind set usual = true, retired_on = null where id = :id";

    private final DatabaseClient database;

    TaskKinds(DatabaseClient database) {
        this.database = database;
    }

    /** Those in use first. */
    public Flux<TaskKind> all() {
        return started().switchIfEmpty(Flux.defer(() -> start().thenMany(started())));
    }

    public Mono<TaskKind> get(UUID taskId) {
        return database.sql(BY_ID)
                .bind("id", taskId)
                .mapProperties(TaskKind.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(taskId)));
    }

    /** The kind work of that name belongs to: one of the same name, or else the usual one of its stage. */
    public Mono<UUID> meant(Stage stage, String task, LocalDate day) {
        return find(stage, task, day).switchIfEmpty(Mono.defer(() -> start().then(find(stage, task, day))));
    }

    Mono<Void> add(TaskKind kind) {
        return all().then(insert(kind))
                .onErrorMap(DuplicateKeyException.class, taken -> new TaskNameTaken(kind.name()));
    }

    Mono<Void> retire(UUID taskId, LocalDate day) {
        return get(taskId)
                .filter(kind -> kind.retiredOn() == null)
                .map(kind -> kind.retire(day))
                .flatMap(kind ->
                        database.sql(RETIRE).bind("id", taskId).bind("day", day).then());
    }

    Mono<Void> takeUp(UUID taskId) {
        return get(taskId).then(database.sql(TAKE_UP).bind("id", taskId).then());
    }

    /** In the caller's transaction: a stage never has two. */
    Mono<Void> makeUsual(UUID taskId) {
        return get(taskId)
                .then(database.sql(NO_LONGER_USUAL).bind("id", taskId).then())
                .then(database.sql(USUAL).bind("id", taskId).then());
    }

    private Flux<TaskKind> started() {
        return database.sql(IN_ORDER).mapProperties(TaskKind.class).all();
    }

    private Mono<Void> start() {
        var kinds = TaskKind.start();
        return database.sql(START_WITH)
                .bind("ids", kinds.stream().map(TaskKind::id).toArray(UUID[]::new))
                .bind("stages", texts(kinds, kind -> kind.stage().name()))
                .bind("names", texts(kinds, TaskKind::name))
                .bind("workTypes", texts(kinds, TaskKind::workType))
                .bind("costClasses", texts(kinds, kind -> kind.costClass().name()))
                .bind("usual", kinds.stream().map(TaskKind::usual).toArray(Boolean[]::new))
                .then();
    }

    private static String[] texts(List<TaskKind> kinds, Function<TaskKind, String> text) {
        return kinds.stream().map(text).toArray(String[]::new);
    }

    private Mono<Void> insert(TaskKind kind) {
        return database.sql(ADD)
                .bind("id", kind.id())
                .bind("stage", kind.stage().name())
                .bind("name", kind.name())
                .bind("workType", kind.workType())
                .bind("costClass", kind.costClass().name())
                .bind("usual", kind.usual())
                .then();
    }

    private Mono<UUID> find(Stage stage, String task, LocalDate day) {
        return database.sql(MEANT)
                .bind("stage", stage.name())
                .bind("task", task)
                .bind("day", day)
                .mapValue(UUID.class)
                .one();
    }
}
