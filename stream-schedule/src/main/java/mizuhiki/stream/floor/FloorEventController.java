package mizuhiki.stream.floor;

import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.web.text.Reading;
import mizuhiki.stream.floor.FloorRooms.Door;
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

/** Tells those on the floor what has changed, as long as they stand there. */
@RestController
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class FloorEventController {

    private final FloorViews views;
    private final FloorRooms rooms;
    private final Broadcast broadcast;

    FloorEventController(FloorViews views, FloorRooms rooms, Broadcast broadcast) {
        this.views = views;
        this.rooms = rooms;
        this.broadcast = broadcast;
    }

    @GetMapping(path = "/streams/{showId}/floor/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> events(
            @PathVariable UUID showId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @AuthenticationPrincipal Viewer viewer,
            ServerWebExchange exchange) {
        return views.enterable(showId, viewer)
                .map(show -> new Door(viewer.officeId(), show.id(), viewer.isStaff(), Reading.of(viewer)))
                .flatMap(door -> broadcast.send(rooms.enter(door), lastEventId, exchange.getResponse()));
    }
}
