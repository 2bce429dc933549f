package mizuhiki.stream.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crew.Seat;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.scene.Scene.OnStage;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Whom of a show the public may know by name: those who agreed to it, by the name they chose, in the roles that are seen or
 * heard. Who chose a quiet role is not named in it.
 */
@Component
class StageNames {

    private final Crews crews;
    private final People people;

    StageNames(Crews crews, People people) {
        this.crews = crews;
        this.people = people;
    }

    Mono<List<OnStage>> of(UUID showId, LocalDate day) {
        return crews.ofShow(showId, day).flatMap(crew -> named(crew, day));
    }

    private Mono<List<OnStage>> named(Crew crew, LocalDate day) {
        var seats = crew.accepted().stream().filter(StageNames::isPublic).toList();
        var personIds = seats.stream().map(Seat::personId).toList();
        return people.stageNames(personIds, day).map(names -> onStage(seats, names));
    }

    private static boolean isPublic(Seat seat) {
        return seat.possible() && seat.slot().exposure() != Exposure.NONE;
    }

    private static List<OnStage> onStage(List<Seat> seats, Map<UUID, String> names) {
        return seats.stream()
                .filter(seat -> names.containsKey(seat.personId()))
                .map(seat -> new OnStage(seat.slot().name(), names.getOrDefault(seat.personId(), "")))
                .distinct()
                .toList();
    }
}
