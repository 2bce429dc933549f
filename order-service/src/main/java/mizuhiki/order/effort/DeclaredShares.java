package mizuhiki.order.effort;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What makers agreed on, as long as no sale of their lot is shared. */
@Repository
class DeclaredShares implements MonthCheck {

    private static final String OPEN = """
            select l.lot_id, l.title, l.made_on, w.person_id, sum(w.minutes)::int as minutes,
                   (select d.parts from orders.declared_share d
                    where d.lot_id = l.lot_id and d.person_id = w.person_id
                    order by d.declared_at desc limit 1) as parts
            from orders.lot l
            join orders.work_record w on w.subject_id = l.lot_id and w.stage = 'MAKING' and w.by_member
            where not exists (select from orders.frozen_lot f where f.lot_id = l.lot_id)
              and (select p.making_by from orders.credit_policy p
                   where p.valid_from <= l.made_on order by p.valid_from desc limit 1) = 'DECLARED'
            group by l.lot_id, l.title, l.made_on, w.person_id
            having sum(w.minutes) > 0 or sum(w.pieces) > 0
            order by l.made_on, l.lot_id, w.person_id
            """;

    private static final String MAKERS = """
            select person_id from orders.work_record
            where subject_id = :lotId and stage = 'MAKING' and by_member
            group by person_id having sum(minutes) > 0 or sum(pieces) > 0
            """;

    private static final String IS_FROZEN = "select exists (select from orders.frozen_lot where lot_id = :lotId)";

    private static final String DECLARE = """
            insert into orders.declared_share (lot_id, person_id, parts, declared_by, declared_at)
            select :lotId, d."personId", d.parts, :declaredBy, :now
            from jsonb_to_recordset(cast(:parts as jsonb)) as d("personId" uuid, parts int)
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    DeclaredShares(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The oldest first. */
    Mono<List<OpenLot>> openLots() {
        return database.sql(OPEN)
                .mapProperties(Maker.class)
                .all()
                .bufferUntilChanged(Maker::lotId)
                .map(OpenLot::of)
                .collectList();
    }

    /** The last word holds. */
    Mono<Void> declare(UUID lotId, Declaration declaration, UUID declaredBy) {
        return requireOpen(lotId)
                .then(requireItsMakers(lotId, declaration))
                .then(requireSomebody(declaration))
                .then(Moment.get())
                .flatMap(now -> database.sql(DECLARE)
                        .bind("lotId", lotId)
                        .bind("parts", json.writeValueAsString(declaration.parts()))
                        .bind("declaredBy", declaredBy)
                        .bind("now", now)
                        .then());
    }

    private Mono<Void> requireOpen(UUID lotId) {
        return database.sql(IS_FROZEN)
                .bind("lotId", lotId)
                .mapValue(Boolean.class)
                .one()
                .filter(frozen -> frozen)
                .flatMap(frozen -> Mono.error(new LotAlreadyShared()));
    }

    private Mono<Void> requireItsMakers(UUID lotId, Declaration declaration) {
        return database.sql(MAKERS)
                .bind("lotId", lotId)
                .mapValue(UUID.class)
                .all()
                .collect(Collectors.toSet())
                .filter(makers -> !makers.isEmpty())
                .switchIfEmpty(Mono.error(() -> new NotFound(lotId)))
                .filter(makers -> !makers.equals(people(declaration)))
                .flatMap(others -> Mono.error(new NotItsMakers()));
    }

    private static Mono<Void> requireSomebody(Declaration declaration) {
        return declaration.isForSomebody() ? Mono.empty() : Mono.error(new NobodyShares());
    }

    private static Set<UUID> people(Declaration declaration) {
        return declaration.parts().stream().map(Declaration.Part::personId).collect(Collectors.toSet());
    }

    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        return openLots()
                .map(lots -> lots.stream()
                        .filter(lot -> YearMonth.from(lot.madeOn()).equals(month))
                        .filter(lot -> lot.makers().stream().anyMatch(maker -> maker.parts() == null))
                        .count())
                .filter(count -> count > 0)
                .map(count -> new OpenPoint("shares-undeclared", count, "/wages/lots"))
                .flux();
    }
}
