package mizuhiki.stream.live;

import java.util.UUID;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.shared.web.text.Reading;
import mizuhiki.stream.live.LiveRooms.Door;
import mizuhiki.stream.screen.Broadcast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells viewers what has changed, as long as they listen. */
@RestController
@OpenToAll
class LiveEventController {

    private final Offices offices;
    private final LiveRooms rooms;
    private final Broadcast broadcast;

    LiveEventController(Offices offices, LiveRooms rooms, Broadcast broadcast) {
        this.offices = offices;
        this.rooms = rooms;
        this.broadcast = broadcast;
    }

    @GetMapping(path = "/live/{slug}/{showId}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> events(
            @PathVariable String slug,
            @PathVariable UUID showId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @AuthenticationPrincipal @Nullable Viewer viewer,
            ServerWebExchange exchange) {
        var reading = viewer == null ? Reading.of(exchange) : Reading.of(viewer);
        return offices.idOf(slug)
                .map(officeId -> new Door(officeId, slug, showId, reading))
                .flatMap(door -> broadcast.send(rooms.enter(door), lastEventId, exchange.getResponse()));
    }
}
