package mizuhiki.catalog.intake;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.outbox.TestNews;

/** Tells the service what shows do. */
public class TestShows {

    private final CatalogEvents events;

    TestShows(CatalogEvents events) {
        this.events = events;
    }

    public void tell(UUID office, Event event) {
        tell(office, TestNews.written(event));
    }

    /** What may have been written long before. */
    void tell(UUID office, Delivered<?> written) {
        TestNews.tell(events, List.of(written))
                .contextWrite(CurrentOffice.is(office))
                .block();
    }
}
