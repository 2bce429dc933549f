package mizuhiki.catalog.chat;

import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.buyer.TicketWriting;
import mizuhiki.catalog.buyer.WrittenTicket;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The tickets that comments have won. */
@Component
class Tickets {

    private static final String HOLD = "select * from catalog.hold where id = :holdId";

    private final DatabaseClient database;
    private final TicketWriting writing;

    Tickets(DatabaseClient database, TicketWriting writing) {
        this.database = database;
        this.writing = writing;
    }

    Mono<WrittenTicket> of(Heard heard, BuyerKey buyer) {
        return Mono.justOrEmpty(heard.requestId())
                .flatMap(this::hold)
                .switchIfEmpty(Mono.error(() -> new NotFound(heard.id())))
                .flatMap(hold -> writing.write(hold, buyer));
    }

    private Mono<Hold> hold(UUID holdId) {
        return database.sql(HOLD)
                .bind("holdId", holdId)
                .mapProperties(Hold.class)
                .one();
    }
}
