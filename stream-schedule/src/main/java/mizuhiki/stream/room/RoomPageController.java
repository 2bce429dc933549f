package mizuhiki.stream.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 部屋と道具 for one show or one occasion. */
@Controller
@Allowed(Role.STAFF)
class RoomPageController {

    private final Rooms rooms;

    RoomPageController(Rooms rooms) {
        this.rooms = rooms;
    }

    record BookingForm(@Nullable Set<@NotNull UUID> thingIds) {

        Set<UUID> wanted() {
            return thingIds == null ? Set.of() : thingIds;
        }
    }

    @GetMapping("/streams/{showId}/rooms")
    Mono<Rendering> ofShow(@PathVariable UUID showId) {
        return rooms.ofShow(showId).map(room -> page(room, "/streams/" + showId, "/streams/" + showId + "/rooms"));
    }

    @PostMapping("/streams/{showId}/rooms")
    Mono<String> bookForShow(@PathVariable UUID showId, @Valid @ModelAttribute BookingForm form) {
        return rooms.bookForShow(showId, form.wanted()).thenReturn("redirect:/streams/{showId}/rooms");
    }

    @GetMapping("/streams/occasions/{occasionId}/rooms")
    Mono<Rendering> ofOccasion(@PathVariable UUID occasionId) {
        var occasion = "/streams/occasions/" + occasionId;
        return rooms.ofOccasion(occasionId).map(room -> page(room, occasion, occasion + "/rooms"));
    }

    @PostMapping("/streams/occasions/{occasionId}/rooms")
    Mono<String> bookForOccasion(@PathVariable UUID occasionId, @Valid @ModelAttribute BookingForm form) {
        return rooms.bookForOccasion(occasionId, form.wanted())
                .thenReturn("redirect:/streams/occasions/{occasionId}/rooms");
    }

    private static Rendering page(Rooms.Room room, String back, String target) {
        return Rendering.view("stream/rooms")
                .modelAttribute("room", room)
                .modelAttribute("back", back)
                .modelAttribute("target", target)
                .build();
    }
}
