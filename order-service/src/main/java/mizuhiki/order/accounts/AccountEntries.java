package mizuhiki.order.accounts;

import java.util.List;
import java.util.UUID;
import mizuhiki.order.fiscal.FiscalYear;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What is entered by hand for the tables; of several entries the last one counts. */
@Repository
class AccountEntries {

    private static final String STOCK = """
            select distinct on (work_type, stock) fiscal_year, work_type, stock, opening, closing, source
            from orders.stocktaking
            where fiscal_year = :year
            order by work_type, stock, id desc
            """;

    private static final String ADD_STOCK = """
            insert into orders.stocktaking (fiscal_year, work_type, stock, opening, closing, source, added_by)
            values (:fiscalYear, :workType, :stock, :opening, :closing, :source, :addedBy)
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

    Mono<List<Stocktaking>> stock(FiscalYear year) {
        return database.sql(STOCK)
                .bind("year", year.number())
                .mapProperties(Stocktaking.class)
                .all()
                .collectList();
    }

    Mono<Void> add(Stocktaking counted, UUID addedBy) {
        return database.sql(ADD_STOCK)
                .bind("fiscalYear", counted.fiscalYear())
                .bind("workType", counted.workType())
                .bind("stock", counted.stock().name())
                .bind("opening", counted.opening())
                .bind("closing", counted.closing())
                .bind("source", counted.source())
                .bind("addedBy", addedBy)
                .then();
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
