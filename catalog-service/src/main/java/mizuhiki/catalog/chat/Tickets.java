package mizuhiki.catalog.chat;

import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.buyer.TicketWriting;
import mizuhiki.catalog.buyer.WrittenTicket;
import mizuhiki.catalog.desk.Holds;
import mizuhiki.shared.problem.NotFound;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The tickets that comments have won. */
@Component
class Tickets {

    private final Holds holds;
    private final TicketWriting writing;

    Tickets(Holds holds, TicketWriting writing) {
        this.holds = holds;
        this.writing = writing;
    }

    Mono<WrittenTicket> of(Heard heard, BuyerKey buyer) {
        return Mono.justOrEmpty(heard.requestId())
                .flatMap(holds::find)
                .switchIfEmpty(Mono.error(() -> new NotFound(heard.id())))
                .flatMap(hold -> writing.write(hold, buyer));
    }
}
