package mizuhiki.stream.talk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.occasion.Invitations;
import mizuhiki.stream.room.Venues;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What one of two people sees of their coming talks. */
@Component
class TalkLines {

    private final Talks talks;
    private final People people;
    private final Venues venues;
    private final Invitations invitations;

    TalkLines(Talks talks, People people, Venues venues, Invitations invitations) {
        this.talks = talks;
        this.people = people;
        this.venues = venues;
        this.invitations = invitations;
    }

    private record Known(
            Map<UUID, String> names, Map<UUID, String> gatherings, Map<UUID, String> rooms, Map<UUID, String> before) {

        TalkLine line(Talk talk, UUID personId) {
            return new TalkLine(
                    talk.id(),
                    names.getOrDefault(talk.otherThan(personId), ""),
                    talk.startsAt(),
                    talk.endTime(),
                    gatherings.get(talk.id()),
                    rooms.get(talk.id()),
                    before.get(talk.id()));
        }
    }

    Mono<List<TalkLine>> coming(UUID personId) {
        return Moment.get().flatMap(now -> coming(personId, now));
    }

    private Mono<List<TalkLine>> coming(UUID personId, Instant now) {
        return talks.coming(personId, now)
                .collectList()
                .flatMap(mine -> known(mine, personId, now)
                        .map(known -> mine.stream()
                                .map(talk -> known.line(talk, personId))
                                .toList()));
    }

    private Mono<Known> known(List<Talk> mine, UUID personId, Instant now) {
        return Mono.zip(
                        people.displayNames(mine.stream()
                                .map(talk -> talk.otherThan(personId))
                                .toList()),
                        invitations.forEverybodyDuring(
                                mine.stream().map(Talk::span).toList()),
                        venues.of(mine.stream().map(Talk::id).toList()),
                        talks.roomsBefore(personId, now))
                .map(all -> new Known(all.getT1(), all.getT2(), all.getT3(), all.getT4()));
    }
}
