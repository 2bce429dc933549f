package mizuhiki.bench.show;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.bench.shop.Office;
import mizuhiki.bench.shop.Staff;

/** A show, brought on air as staff do it. */
public record Show(String id, List<UUID> pieces) {

    /** By the number behind it a viewer's page tells which piece is pinned. */
    public static final String TITLE = "Pin#";

    /** Labelled by its place; for everybody, and kept aside until the bench is over. */
    private static final String ITEM = """
            {"productId":"%s","plannedMinutes":5,"holdMinutes":180,"kept":0}""";

    private static final String SHOWS = "/api/v1/streams";

    public static Show goOnAir(Staff staff, List<UUID> pieces) throws IOException, InterruptedException {
        var now = Instant.now();
        var plan = """
                {"title":"Bench","platform":"OWN_PAGE","startsAt":"%s","endsAt":"%s"}""".formatted(now, now.plus(Duration.ofHours(6)));
        var show = new Show(Staff.field(staff.post(SHOWS, plan), "id"), pieces);
        for (var piece : pieces) {
            staff.post(show.path("/run-sheet/items"), ITEM.formatted(piece));
        }
        var version = Staff.field(staff.get(show.path("")), "version");
        staff.post(show.path("/progress"), "{\"step\":\"OFFER\",\"version\":%s}".formatted(version));
        staff.post(show.path("/start"), "{}");
        return show;
    }

    void pin(Staff staff, int number) throws IOException, InterruptedException {
        staff.post(path("/pin"), "{\"productId\":\"%s\"}".formatted(pieces.get(number - 1)));
    }

    public String eventsOf(Office office) {
        return "/live/%s/%s/events".formatted(office.slug(), id);
    }

    public String commentsOf(Office office) {
        return "/api/v1/claim/%s/%s/comments".formatted(office.slug(), id);
    }

    private String path(String rest) {
        return SHOWS + "/" + id + rest;
    }
}
