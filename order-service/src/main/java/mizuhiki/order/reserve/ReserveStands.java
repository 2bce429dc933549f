package mizuhiki.order.reserve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.facts.MonthFacts;
import mizuhiki.order.fiscal.CountedBy;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.fiscal.WageLevels;
import mizuhiki.order.fiscal.YearBook;
import mizuhiki.order.fiscal.YearFigures;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.reserve.ReserveMove.TooMuch;
import mizuhiki.order.wage.MonthInputs;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gathers what the limits of a reserve follow from. */
@Component
class ReserveStands implements MonthCheck {

    private static final String REVENUE = """
            select coalesce(-sum(p.amount), 0)::bigint
            from orders.posting p
            join orders.entry e on (e.office_id, e.id) = (p.office_id, p.entry_id)
            where p.account in ('SALES', 'SHIPPING_INCOME') and e.booked_on between :first and :last
            """;

    private final DatabaseClient database;
    private final ReserveMoves moves;
    private final YearBook years;
    private final Ledger ledger;
    private final MonthFacts facts;

    ReserveStands(DatabaseClient database, ReserveMoves moves, YearBook years, Ledger ledger, MonthFacts facts) {
        this.database = database;
        this.moves = moves;
        this.years = years;
        this.ledger = ledger;
        this.facts = facts;
    }

    Mono<ReserveStand> of(Reserve reserve, LocalDate day) {
        var year = FiscalYear.of(day);
        return Mono.zip(wages(year, day), basis(year, day), Grounds::new)
                .zipWith(
                        Mono.zip(moves.held(reserve, year), moves.ofYear(year), pool(day))
                                .map(all -> new Money(all.getT1(), all.getT2(), all.getT3())),
                        (grounds, money) -> grounds.stand(reserve, year, money));
    }

    /** What is booked in the last month after something was set aside leaves less for its wages. */
    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        return Flux.fromArray(Reserve.values())
                .filter(reserve -> month.getMonth() == MonthInputs.LAST_OF_YEAR)
                .concatMap(reserve -> of(reserve, month.atEndOfMonth()))
                .flatMapIterable(ReserveStand::tooMuch)
                .map(TooMuch::amount)
                .reduce(Yen.ZERO, Yen::plus)
                .filter(Yen::isPositive)
                .map(tooMuch -> new OpenPoint(
                        "set-aside-too-much",
                        tooMuch.amount(),
                        "/wages/books/reserves?year=" + FiscalYear.of(month).number()))
                .flux();
    }

    private Mono<Wages> wages(FiscalYear year, LocalDate day) {
        return Mono.zip(years.of(year, CountedBy.WORKED), years.yearlyWages(year.pastThree()), lastMonth(day))
                .map(all -> new Wages(all.getT1(), all.getT2(), all.getT3()));
    }

    /** Of a month that shares what nobody has earned nothing is promised. */
    private Mono<Optional<MonthInputs>> lastMonth(LocalDate day) {
        return Mono.just(YearMonth.from(day))
                .filter(month -> month.getMonth() == MonthInputs.LAST_OF_YEAR)
                .flatMap(month -> facts.of(month, true))
                .singleOptional();
    }

    private Mono<ReserveStand.Basis> basis(FiscalYear year, LocalDate day) {
        return database.sql(REVENUE)
                .bind("first", year.first())
                .bind("last", year.last())
                .mapValue(Yen.class)
                .one()
                .zipWith(moves.assetsAtCost(day), ReserveStand.Basis::new);
    }

    /** What was there on the day, as far as the rest of its month left it: that is what its wages are paid from. */
    private Mono<Yen> pool(LocalDate day) {
        return Mono.zip(
                poolAt(day),
                poolAt(YearMonth.from(day).atEndOfMonth()),
                (then, left) -> then.compareTo(left) <= 0 ? then : left);
    }

    /** Credit is part of the pool until its month is closed. */
    private Mono<Yen> poolAt(LocalDate day) {
        return Mono.zip(ledger.balance(Account.POOL, day), ledger.balance(Account.CREDIT, day), Yen::plus);
    }

    private record Money(ReserveLimits.Held held, ReserveMove.OfYear moved, Yen pool) {}

    private record Wages(YearFigures thisYear, Map<FiscalYear, Yen> past, Optional<MonthInputs> draft) {

        /** Its draft stands in for it until it is signed, or entered. */
        ReserveLimits.@Nullable LastMonth lastMonth() {
            var known = thisYear.months().getLast().wages() != null;
            return known ? null : draft.map(ReserveLimits.LastMonth::new).orElse(null);
        }

        List<FiscalYear> unknown() {
            return thisYear.year().pastThree().stream()
                    .filter(year -> !past.containsKey(year))
                    .toList();
        }

        @Nullable
        WageLevels levels() {
            if (!unknown().isEmpty()) {
                return null;
            }
            var three = thisYear.year().pastThree().stream()
                    .map(year -> past.getOrDefault(year, Yen.ZERO))
                    .toList();
            return new WageLevels(three, thisYear.wagesPaid(), thisYear.monthsPaid());
        }
    }

    private record Grounds(Wages wages, ReserveStand.Basis basis) {

        ReserveStand stand(Reserve reserve, FiscalYear year, Money money) {
            return new ReserveStand(
                    reserve,
                    year,
                    money.held(),
                    wages.unknown(),
                    wages.levels(),
                    wages.lastMonth(),
                    money.moved(),
                    basis,
                    money.pool());
        }
    }
}
