package mizuhiki.stream.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams")
@Allowed(Role.STAFF)
class RoomApiController {

    private final Things things;
    private final Rooms rooms;

    RoomApiController(Things things, Rooms rooms) {
        this.things = things;
        this.rooms = rooms;
    }

    record BookingRequest(@NotNull @Size(max = 50) Set<@NotNull UUID> thingIds) {}

    @GetMapping("/things")
    Flux<Thing> things() {
        return things.active();
    }

    @PostMapping("/things")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Thing> add(@Valid @RequestBody Thing.Plan plan) {
        return things.add(Thing.of(plan));
    }

    @PutMapping("/{showId}/rooms")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> bookForShow(@PathVariable UUID showId, @Valid @RequestBody BookingRequest request) {
        return rooms.bookForShow(showId, request.thingIds());
    }

    @PutMapping("/occasions/{occasionId}/rooms")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> bookForOccasion(@PathVariable UUID occasionId, @Valid @RequestBody BookingRequest request) {
        return rooms.bookForOccasion(occasionId, request.thingIds());
    }
}
