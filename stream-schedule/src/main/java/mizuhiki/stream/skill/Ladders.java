package mizuhiki.stream.skill;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.turn.Step;
import mizuhiki.stream.turn.Support;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The steps and wishes of one person at a time. */
@Repository
class Ladders {

    private static final String STEPS = "select kind, step from streams.skill where person_id = :personId";

    /** Written down once more it was reached no later. */
    private static final String REACH = """
            insert into streams.skill (person_id, kind, step, set_by, set_at) values (:personId, :kind, :step, :by, :at)
            on conflict (office_id, person_id, kind) do update
            set step = excluded.step, set_by = excluded.set_by, set_at = excluded.set_at
            where skill.step <> excluded.step
            """;

    private static final String WANTED = "select kind from streams.growth_wish where person_id = :personId";

    private static final String WANT = """
            insert into streams.growth_wish (person_id, kind) values (:personId, :kind) on conflict do nothing
            """;

    private static final String WANT_NO_MORE = """
            delete from streams.growth_wish where person_id = :personId and kind = :kind
            """;

    private static final String SUPPORT = """
            select newcomer, peer, shows_a_week from streams.support where person_id = :personId
            """;

    private static final String SET_SUPPORT = """
            insert into streams.support (person_id, newcomer, peer, shows_a_week)
            values (:personId, :newcomer, :peer, :showsAWeek)
            on conflict (office_id, person_id) do update
            set newcomer = excluded.newcomer, peer = excluded.peer, shows_a_week = excluded.shows_a_week
            """;

    private static final String ENOUGH = """
            update streams.support set shows_a_week = :showsAWeek where person_id = :personId and peer
            """;

    private final DatabaseClient database;

    Ladders(DatabaseClient database) {
        this.database = database;
    }

    private record Taken(String kind, Step step) {}

    /** What is set for one person; who is beside them is another matter. */
    private record Supported(boolean newcomer, boolean peer, int showsAWeek) {

        static Supported of(Support support) {
            return new Supported(support.newcomer(), support.peer(), support.showsAWeek());
        }

        Support support() {
            return new Support(newcomer, peer, showsAWeek);
        }
    }

    Mono<Map<String, Step>> steps(UUID personId) {
        return about(STEPS, personId).mapProperties(Taken.class).all().collectMap(Taken::kind, Taken::step);
    }

    Mono<Set<String>> wanted(UUID personId) {
        return about(WANTED, personId).mapValue(String.class).all().collect(Collectors.toSet());
    }

    Mono<Support> support(UUID personId) {
        return about(SUPPORT, personId)
                .mapProperties(Supported.class)
                .one()
                .map(Supported::support)
                .defaultIfEmpty(Support.NONE);
    }

    Mono<Void> reach(UUID personId, String kind, Step step, UUID by) {
        return Moment.get()
                .flatMap(at -> about(REACH, personId)
                        .bind("kind", kind)
                        .bind("step", step.name())
                        .bind("by", by)
                        .bind("at", at)
                        .then());
    }

    Mono<Void> want(UUID personId, String kind) {
        return about(WANT, personId).bind("kind", kind).then();
    }

    Mono<Void> wantNoMore(UUID personId, String kind) {
        return about(WANT_NO_MORE, personId).bind("kind", kind).then();
    }

    Mono<Void> support(UUID personId, Support support) {
        return about(SET_SUPPORT, personId)
                .bindProperties(Supported.of(support))
                .then();
    }

    Mono<Void> enough(UUID personId, int showsAWeek) {
        return about(ENOUGH, personId).bind("showsAWeek", showsAWeek).then();
    }

    private DatabaseClient.GenericExecuteSpec about(String sql, UUID personId) {
        return database.sql(sql).bind("personId", personId);
    }
}
