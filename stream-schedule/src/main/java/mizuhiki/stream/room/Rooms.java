package mizuhiki.stream.room;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.occasion.Occasion;
import mizuhiki.stream.occasion.Occasions;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is booked for one show or one occasion. */
@Component
class Rooms {

    private final Shows shows;
    private final Occasions occasions;
    private final Things things;
    private final Bookings bookings;
    private final Booking booking;

    Rooms(Shows shows, Occasions occasions, Things things, Bookings bookings, Booking booking) {
        this.shows = shows;
        this.occasions = occasions;
        this.things = things;
        this.bookings = bookings;
        this.booking = booking;
    }

    /** All there is to book, each with whether it is. */
    record Choice(Thing thing, boolean booked) {}

    /** @param open whether it may still be changed */
    record Room(String title, boolean open, List<Choice> choices) {}

    Mono<Room> ofShow(UUID showId) {
        return shows.get(showId)
                .flatMap(show -> choices(Use.of(show))
                        .map(choices -> new Room(show.title(), show.state().isPlanned(), choices)));
    }

    Mono<Room> ofOccasion(UUID occasionId) {
        return occasions
                .get(occasionId)
                .flatMap(occasion -> choices(Use.of(occasion))
                        .map(choices -> new Room(occasion.title(), occasion.isPlanned(), choices)));
    }

    Mono<Void> bookForShow(UUID showId, Set<UUID> thingIds) {
        var held = shows.hold(showId).map(Show::stillPlanned);
        return shows.get(showId).flatMap(show -> booking.book(Use.of(show), thingIds, held));
    }

    Mono<Void> bookForOccasion(UUID occasionId, Set<UUID> thingIds) {
        var held = occasions.hold(occasionId).map(Occasion::stillPlanned);
        return occasions.get(occasionId).flatMap(occasion -> booking.book(Use.of(occasion), thingIds, held));
    }

    private Mono<List<Choice>> choices(Use use) {
        return Mono.zip(things.active().collectList(), bookings.things(use), Rooms::choices);
    }

    private static List<Choice> choices(List<Thing> things, Set<UUID> booked) {
        return things.stream()
                .map(thing -> new Choice(thing, booked.contains(thing.id())))
                .toList();
    }
}
