package mizuhiki.stream.talk;

import java.time.LocalDate;
import java.util.List;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.room.Thing;
import mizuhiki.stream.room.Things;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What somebody can choose from for a talk: its room either of the two, its guest whoever may invite. */
@Component
class Invitation {

    private final People people;
    private final Things things;

    Invitation(People people, Things things) {
        this.people = people;
        this.things = things;
    }

    record Card(boolean allowed, LocalDate day, List<Person> guests, List<Thing> rooms) {}

    Mono<Card> of(Viewer viewer) {
        var mayInvite = viewer.is(Role.PEER) || viewer.is(Role.STAFF) || viewer.isManager();
        var guests = mayInvite ? guests(viewer) : Mono.just(List.<Person>of());
        var rooms =
                things.active().filter(thing -> thing.kind() == Thing.Kind.ROOM).collectList();
        return Mono.zip(Moment.today(), guests, rooms)
                .map(all -> new Card(mayInvite, all.getT1().plusDays(1), all.getT2(), all.getT3()));
    }

    private Mono<List<Person>> guests(Viewer viewer) {
        return people.all()
                .filter(person -> person.active() && !person.id().equals(viewer.personId()))
                .collectList();
    }
}
