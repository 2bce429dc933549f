package mizuhiki.order.band;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was confirmed about the office, and when. */
@Repository
class FeeStandings {

    private static final String IN_FORCE = """
            select valid_from, staffing, capacity, reform, new_reduction, confirmed_on, document, flat
            from orders.fee_standing
            where valid_from <= :day
            order by valid_from desc, id desc
            limit 1
            """;

    private static final String ADD = """
            insert into orders.fee_standing
              (valid_from, staffing, capacity, reform, new_reduction, confirmed_on, document, flat, added_by)
            values (:validFrom, :staffing, :capacity, :reform, :newReduction, cast(:confirmedOn as date), :document,
                    :flat, :addedBy)
            """;

    private final DatabaseClient database;

    FeeStandings(DatabaseClient database) {
        this.database = database;
    }

    /** Empty where nobody has written anything down. */
    Mono<FeeStanding> inForce(LocalDate day) {
        return database.sql(IN_FORCE)
                .bind("day", day)
                .mapProperties(FeeStanding.class)
                .one();
    }

    Mono<Void> add(FeeStanding standing, UUID addedBy) {
        return database.sql(ADD)
                .bindProperties(Row.of(standing))
                .bind("addedBy", addedBy)
                .then();
    }

    record Row(
            LocalDate validFrom,
            String staffing,
            int capacity,
            String reform,
            boolean newReduction,
            @Nullable LocalDate confirmedOn,
            String document,
            boolean flat) {

        static Row of(FeeStanding standing) {
            return new Row(
                    standing.validFrom(),
                    standing.staffing().name(),
                    standing.capacity(),
                    standing.reform().name(),
                    standing.newReduction(),
                    standing.confirmedOn(),
                    standing.document(),
                    standing.flat());
        }
    }
}
