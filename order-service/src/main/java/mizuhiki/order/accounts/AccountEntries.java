package mizuhiki.order.accounts;

import java.util.List;
import java.util.UUID;
import mizuhiki.order.accounts.Stocktaking.Stock;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What is entered by hand for the tables; of several entries the last one counts. */
@Repository
class AccountEntries {

    private static final String STOCK = """
            select distinct on (s.work_type, s.stock)
                   s.id, s.fiscal_year, s.work_type, s.stock, s.opening, s.closing, s.source, s.beside_book
            from orders.stocktaking s
            where s.fiscal_year = :year
              and not exists (select from orders.stocktaking_taken_back b
                              where (b.office_id, b.stocktaking_id) = (s.office_id, s.id))
            order by s.work_type, s.stock, s.id desc
            """;

    private static final String HAS_STOCK =
            "select exists (select from orders.stocktaking where id = :id and fiscal_year = :year)";

    /** With those that say the same: the entry may have come by a double tap. What was entered again since stands. */
    private static final String TAKE_BACK = """
            insert into orders.stocktaking_taken_back (stocktaking_id, noted_by)
            select same.id, :notedBy
            from orders.stocktaking s
            join orders.stocktaking same
              on (same.fiscal_year, same.work_type, same.stock, same.opening, same.closing, same.source,
                  same.beside_book)
               = (s.fiscal_year, s.work_type, s.stock, s.opening, s.closing, s.source, s.beside_book)
            where s.id = :id
              and not exists (select from orders.stocktaking_taken_back b
                              where (b.office_id, b.stocktaking_id) = (s.office_id, s.id))
            on conflict do nothing
            """;

    private static final String ADD_STOCK = """
            insert into orders.stocktaking (fiscal_year, work_type, stock, opening, closing, source, added_by)
            values (:fiscalYear, :workType, :stock, :opening, :closing, :source, :addedBy)
            returning id, fiscal_year, work_type, stock, opening, closing, source, beside_book
            """;

    private static final String CHOICE = """
            select simplified, reason from orders.simplified_accounts where fiscal_year = :year order by id desc limit 1
            """;

    private static final String ADD_CHOICE = """
            insert into orders.simplified_accounts (fiscal_year, simplified, reason, added_by)
            values (:year, :simplified, :reason, :addedBy)
            """;

    private final DatabaseClient database;

    AccountEntries(DatabaseClient database) {
        this.database = database;
    }

    /** @param reason why making and selling are hard to tell apart */
    record Choice(boolean simplified, String reason) {

        static final Choice NONE = new Choice(false, "");
    }

    /**
     * A {@link Stocktaking} as it was entered.
     *
     * @param besideBook not so where it was entered while any material by hand stood in the place of the book
     */
    record Entered(
            UUID id,
            int fiscalYear,
            String workType,
            Stock stock,
            Yen opening,
            Yen closing,
            String source,
            boolean besideBook) {

        Stocktaking counted() {
            return new Stocktaking(fiscalYear, workType, stock, opening, closing, source);
        }
    }

    Mono<List<Entered>> stock(FiscalYear year) {
        return database.sql(STOCK)
                .bind("year", year.number())
                .mapProperties(Entered.class)
                .all()
                .collectList();
    }

    Mono<Entered> add(Stocktaking counted, UUID addedBy) {
        return database.sql(ADD_STOCK)
                .bind("fiscalYear", counted.fiscalYear())
                .bind("workType", counted.workType())
                .bind("stock", counted.stock().name())
                .bind("opening", counted.opening())
                .bind("closing", counted.closing())
                .bind("source", counted.source())
                .bind("addedBy", addedBy)
                .mapProperties(Entered.class)
                .one();
    }

    /** Emits whether it was new. */
    Mono<Boolean> takeBack(FiscalYear year, UUID id, UUID notedBy) {
        return database.sql(HAS_STOCK)
                .bind("id", id)
                .bind("year", year.number())
                .mapValue(Boolean.class)
                .one()
                .filter(has -> has)
                .switchIfEmpty(Mono.error(() -> new NotFound(id)))
                .then(Mono.defer(() -> database.sql(TAKE_BACK)
                        .bind("id", id)
                        .bind("notedBy", notedBy)
                        .fetch()
                        .rowsUpdated()))
                .map(rows -> rows > 0);
    }

    Mono<Choice> choice(FiscalYear year) {
        return database.sql(CHOICE)
                .bind("year", year.number())
                .mapProperties(Choice.class)
                .one()
                .defaultIfEmpty(Choice.NONE);
    }

    Mono<Void> choose(FiscalYear year, Choice choice, UUID addedBy) {
        return database.sql(ADD_CHOICE)
                .bindProperties(choice)
                .bind("year", year.number())
                .bind("addedBy", addedBy)
                .then();
    }
}
