package mizuhiki.catalog.desk;

import java.time.Duration;
import java.util.UUID;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Request.Air.Cue;
import mizuhiki.shared.event.ClaimMode;

/** A show of the next hour, as the desk knows it. */
public class TestShow {

    private final UUID id = UUID.randomUUID();
    private final TestDesk desk;

    public TestShow(TestDesk desk) {
        this.desk = desk;
    }

    public UUID id() {
        return id;
    }

    public void plan(UUID product, String label) {
        var now = TestDesk.now();
        var end = now.plus(Duration.ofHours(1));
        var line = new ShowLine(id, product, label, ClaimMode.HOLD_FIRST, 10, 0, now, end, null, null, null, null);
        desk.ask(new Request.Plan(line, now));
    }

    public void air(UUID product, Cue cue) {
        desk.ask(new Request.Air(product, id, cue, TestDesk.now()));
    }
}
