package mizuhiki.catalog.intake;

import java.util.UUID;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.office.CurrentOffice;

/** Tells the service what shows do. */
public class TestShows {

    private final CatalogEvents events;

    TestShows(CatalogEvents events) {
        this.events = events;
    }

    public void tell(UUID office, Event event) {
        events.handle(UUID.randomUUID(), event)
                .contextWrite(CurrentOffice.is(office))
                .block();
    }
}
