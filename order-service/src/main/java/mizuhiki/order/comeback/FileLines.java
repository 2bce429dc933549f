package mizuhiki.order.comeback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whom a file pays, and what of it came back. */
@Repository
class FileLines {

    private static final String LINES = """
            select l.person_id, l.amount, b.reason, b.noted_by, b.noted_at,
                   exists (select from orders.standing_transfer t
                           join orders.transfer_line n using (office_id, paper_id, person_id)
                           where t.month = l.month and t.person_id = l.person_id and n.again > l.again)
                     or exists (select from orders.wage_in_hand h
                                where h.month = l.month and h.person_id = l.person_id) as given_since
            from orders.transfer_line l
            left join orders.transfer_not_arrived b using (office_id, paper_id, person_id)
            where l.paper_id = :paperId
            order by l.person_id
            """;

    private static final String ADD = """
            insert into orders.transfer_came_back (paper_id, person_id, round, reason, noted_by, noted_at)
            select :paperId, :personId, 1 + count(*), :reason, :notedBy, :notedAt
            from orders.transfer_came_back_taken_back
            where paper_id = :paperId and person_id = :personId
            """;

    private static final String TAKE_BACK = """
            insert into orders.transfer_came_back_taken_back (paper_id, person_id, round, noted_by)
            select paper_id, person_id, round, :notedBy from orders.transfer_not_arrived
            where paper_id = :paperId and person_id = :personId
            """;

    private final DatabaseClient database;

    FileLines(DatabaseClient database) {
        this.database = database;
    }

    /**
     * @param reason and who said it when: null as long as nothing came back
     * @param givenSince a later file pays the wage, or it was handed out
     */
    record FileLine(
            UUID personId,
            Yen amount,
            @Nullable String reason,
            @Nullable UUID notedBy,
            @Nullable Instant notedAt,
            boolean givenSince) {

        public boolean isBack() {
            return reason != null;
        }

        public boolean mayBeTakenBack() {
            return isBack() && !givenSince;
        }

        void requireNotGivenSince() {
            if (givenSince) {
                throw new WageGivenSince();
            }
        }
    }

    record Back(UUID paperId, UUID personId, String reason, UUID notedBy, Instant notedAt) {}

    Flux<FileLine> of(UUID paperId) {
        return database.sql(LINES)
                .bind("paperId", paperId)
                .mapProperties(FileLine.class)
                .all();
    }

    /** Those of them that did not come back yet. */
    Mono<List<UUID>> standing(UUID paperId, CameBack told) {
        return of(paperId).collectList().map(lines -> standing(lines, told));
    }

    Mono<Void> add(Iterable<Back> back) {
        return Flux.fromIterable(back)
                .concatMap(one -> database.sql(ADD).bindProperties(one).then())
                .then();
    }

    Mono<FileLine> get(UUID paperId, UUID personId) {
        return of(paperId)
                .filter(line -> line.personId().equals(personId))
                .singleOrEmpty()
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)));
    }

    /** What was said last of the person. */
    Mono<Void> takeBack(UUID paperId, UUID personId, UUID notedBy) {
        return database.sql(TAKE_BACK)
                .bind("paperId", paperId)
                .bind("personId", personId)
                .bind("notedBy", notedBy)
                .then();
    }

    private static List<UUID> standing(List<FileLine> lines, CameBack told) {
        told.chosen().stream().filter(person -> isMissing(lines, person)).forEach(person -> {
            throw new NotFound(person);
        });
        return lines.stream()
                .filter(line -> !line.isBack())
                .map(FileLine::personId)
                .filter(person -> told.everybody() || told.chosen().contains(person))
                .toList();
    }

    private static boolean isMissing(List<FileLine> lines, UUID person) {
        return lines.stream().noneMatch(line -> line.personId().equals(person));
    }
}
