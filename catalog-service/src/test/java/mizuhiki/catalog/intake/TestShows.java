package mizuhiki.catalog.intake;

import java.util.UUID;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.outbox.TestNews;

/** Tells the service what shows do. */
public class TestShows {

    private final CatalogEvents events;

    TestShows(CatalogEvents events) {
        this.events = events;
    }

    public void tell(UUID office, Event event) {
        TestNews.tell(events, event).contextWrite(CurrentOffice.is(office)).block();
    }
}
