package mizuhiki.order.reserve;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All moves of the two reserves. */
@Repository
class ReserveMoves {

    private static final String MOVES = """
            select id, reserve, kind, amount, day, resolution, resolved_on, note, work_type, cost_class, price
            from orders.reserve_move
            """;

    private static final String LATEST_FIRST = MOVES + "order by day desc, id desc";

    private static final String SENT_AS = MOVES + "where sent_as = :sentAs";

    private static final String HELD = """
            select (coalesce(sum(case kind when 'OPENING' then 0 when 'SET_ASIDE' then amount else -amount end), 0)
                     + coalesce((select o.amount from orders.reserve_move o
                                 where o.reserve = :reserve and o.kind = 'OPENING' order by o.id desc limit 1), 0))::bigint
                     as balance,
                   coalesce(sum(amount) filter (where kind = 'SET_ASIDE' and day between :first and :last), 0)::bigint
                     as added_this_year,
                   coalesce(sum(amount) filter (
                     where kind = 'FOR_WAGES' and day between :first and :last
                       and not exists (select from orders.closed_month c where c.month >= date_trunc('month', m.day))),
                     0)::bigint as on_its_way
            from orders.reserve_move m
            where reserve = :reserve
            """;

    private static final String ADD = """
            insert into orders.reserve_move
              (id, sent_as, reserve, kind, amount, day, resolution, resolved_on, note, work_type, cost_class, price, added_by)
            values (:id, :sentAs, :reserve, :kind, :amount, :day, :resolution, :resolvedOn, :note,
                    cast(:workType as text), cast(:costClass as text), cast(:price as bigint), :addedBy)
            """;

    private static final String LOCK = """
            select pg_advisory_xact_lock(orders.reserve_key(reserve)) from unnest(array['EQUIPMENT', 'WAGE']) reserve
            """;

    private static final String ASSETS =
            "select amount from orders.asset_cost where as_of <= :day order by as_of desc, id desc limit 1";

    private static final String ADD_ASSETS = """
            insert into orders.asset_cost (as_of, amount, source, added_by) values (:asOf, :amount, :source, :addedBy)
            """;

    private final DatabaseClient database;

    ReserveMoves(DatabaseClient database) {
        this.database = database;
    }

    record AssetCost(LocalDate asOf, Yen amount, String source) {}

    Flux<ReserveMove> latestFirst() {
        return database.sql(LATEST_FIRST).mapProperties(Row.class).all().map(Row::move);
    }

    Mono<ReserveMove.OfYear> ofYear(FiscalYear year) {
        return latestFirst()
                .filter(move -> FiscalYear.of(move.day()).equals(year))
                .collectList()
                .zipWith(balances(year), ReserveMove.OfYear::new);
    }

    private Mono<Map<Reserve, Yen>> balances(FiscalYear year) {
        return Flux.fromArray(Reserve.values())
                .concatMap(reserve -> held(reserve, year).map(held -> Map.entry(reserve, held.balance())))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<ReserveMove> sentAs(UUID id) {
        return database.sql(SENT_AS)
                .bind("sentAs", id)
                .mapProperties(Row.class)
                .one()
                .map(Row::move);
    }

    Mono<ReserveLimits.Held> held(Reserve reserve, FiscalYear year) {
        return database.sql(HELD)
                .bind("reserve", reserve.name())
                .bind("first", year.first())
                .bind("last", year.last())
                .mapProperties(ReserveLimits.Held.class)
                .one();
    }

    /** Until the transaction ends nobody else moves either reserve: both leave less of the same pool and wages. */
    Mono<Void> lock() {
        return database.sql(LOCK).then();
    }

    Mono<Void> add(ReserveMove move, UUID sentAs, UUID addedBy) {
        return database.sql(ADD)
                .bindProperties(Row.of(move))
                .bind("sentAs", sentAs)
                .bind("addedBy", addedBy)
                .then()
                .onErrorMap(MonthClosed::isMeantBy, refused -> new MonthClosed(move.day()));
    }

    /** What the equipment of production cost by that day, as last entered; nothing where nobody has. */
    Mono<Yen> assetsAtCost(LocalDate day) {
        return database.sql(ASSETS).bind("day", day).mapValue(Yen.class).one().defaultIfEmpty(Yen.ZERO);
    }

    Mono<Void> add(AssetCost assets, UUID addedBy) {
        return database.sql(ADD_ASSETS)
                .bindProperties(assets)
                .bind("addedBy", addedBy)
                .then();
    }

    record Row(
            UUID id,
            String reserve,
            String kind,
            Yen amount,
            LocalDate day,
            String resolution,
            LocalDate resolvedOn,
            String note,
            @Nullable String workType,
            @Nullable String costClass,
            @Nullable Yen price) {

        static Row of(ReserveMove move) {
            var bought = move.bought();
            return new Row(
                    move.id(),
                    move.reserve().name(),
                    move.kind().name(),
                    move.amount(),
                    move.day(),
                    move.resolution(),
                    move.resolvedOn(),
                    move.note(),
                    bought == null ? null : bought.place().workType(),
                    bought == null ? null : bought.place().costClass().name(),
                    bought == null ? null : bought.price());
        }

        ReserveMove move() {
            return new ReserveMove(
                    id,
                    Reserve.valueOf(reserve),
                    ReserveMove.Kind.valueOf(kind),
                    amount,
                    day,
                    resolution,
                    resolvedOn,
                    note,
                    bought());
        }

        private ReserveMove.@Nullable Bought bought() {
            return workType == null || costClass == null || price == null
                    ? null
                    : new ReserveMove.Bought(new CostPlace(workType, CostClass.valueOf(costClass)), price);
        }
    }
}
