package mizuhiki.catalog.desk;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;

/** Asks at the desk of one office. */
public class TestDesk {

    private final TestShelf shelf;
    private final Desk desk;

    public TestDesk(TestShelf shelf, Desk desk) {
        this.shelf = shelf;
        this.desk = desk;
    }

    public Answer ask(Request request) {
        return shelf.in(desk.decideAlone(List.of(request))).getFirst();
    }

    public Answer claim(UUID product, int quantity, String buyer) {
        return ask(claiming(product, quantity, buyer, null));
    }

    public Answer claimIn(UUID show, UUID product, String buyer) {
        return ask(claiming(product, 1, buyer, show));
    }

    public Hold kept(UUID product, int quantity, String buyer) {
        return ((Answer.Kept) claim(product, quantity, buyer)).hold();
    }

    public Answer release(Hold hold, String buyer) {
        return ask(new Request.Release(hold.productId(), hold.id(), buyer, now()));
    }

    public static Request claiming(UUID product, int quantity, String buyer, UUID show) {
        return new Request.Claim(UuidCreator.getTimeOrderedEpoch(), product, quantity, buyer, show, now());
    }

    /** In microseconds, as the database keeps it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
