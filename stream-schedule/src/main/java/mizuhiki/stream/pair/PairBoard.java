package mizuhiki.stream.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mizuhiki.shared.people.Person;
import mizuhiki.stream.pair.PeerWeeks.PeerWeek;
import mizuhiki.stream.turn.Support;
import org.jspecify.annotations.Nullable;

/** Everybody who wants somebody beside them, and everybody who may be that somebody, as staff see them. */
record PairBoard(List<Newcomer> newcomers, List<Peer> peers, List<LocalDate> mondays) {

    /** @param pairId null where nobody is beside them */
    record Newcomer(
            UUID personId,
            String name,
            @Nullable UUID pairId,
            @Nullable String peerName) {}

    /** @param showsAWeek as many as they said is enough */
    record Peer(UUID personId, String name, int showsAWeek, long pairs, List<Week> weeks) {}

    record Week(LocalDate monday, int shows, int minutes, int newcomers, boolean full) {}

    /** What is known when staff look. */
    record Known(List<Person> people, Map<UUID, Support> support, List<Pair> open, List<PeerWeek> weeks) {}

    static PairBoard of(Known known, LocalDate today) {
        var first = PeerWeeks.mondayOf(today).minusWeeks(PeerWeeks.WEEKS_BACK);
        var mondays = IntStream.range(0, PeerWeeks.WEEKS_BACK + PeerWeeks.WEEKS_AHEAD)
                .mapToObj(first::plusWeeks)
                .toList();
        return new PairBoard(
                newcomers(known).map(person -> newcomer(known, person)).toList(),
                some(known, Support::peer)
                        .map(person -> peer(known, person, mondays))
                        .toList(),
                mondays);
    }

    /** Whoever has somebody beside them stays among them until that ends, though they are no newcomer any more or have left. */
    private static Stream<Person> newcomers(Known known) {
        return known.people().stream()
                .filter(person -> person.active() && isNewcomer(known, person)
                        || known.open().stream().anyMatch(pair -> pair.isNewcomer(person.id())));
    }

    private static boolean isNewcomer(Known known, Person person) {
        return known.support().getOrDefault(person.id(), Support.NONE).newcomer();
    }

    private static Stream<Person> some(Known known, Predicate<Support> such) {
        return known.people().stream()
                .filter(Person::active)
                .filter(person -> such.test(known.support().getOrDefault(person.id(), Support.NONE)));
    }

    private static Newcomer newcomer(Known known, Person person) {
        var pair = known.open().stream()
                .filter(each -> each.isNewcomer(person.id()))
                .findFirst();
        return new Newcomer(
                person.id(),
                person.displayName(),
                pair.map(Pair::id).orElse(null),
                pair.map(each -> name(known, each.peerId())).orElse(null));
    }

    private static Peer peer(Known known, Person person, List<LocalDate> mondays) {
        var most = known.support().getOrDefault(person.id(), Support.NONE).showsAWeek();
        return new Peer(
                person.id(),
                person.displayName(),
                most,
                known.open().stream()
                        .filter(pair -> pair.peerId().equals(person.id()))
                        .count(),
                mondays.stream()
                        .map(monday -> week(known, person.id(), monday, most))
                        .toList());
    }

    private static Week week(Known known, UUID personId, LocalDate monday, int most) {
        return known.weeks().stream()
                .filter(week ->
                        week.personId().equals(personId) && week.monday().equals(monday))
                .findFirst()
                .map(week -> new Week(monday, week.shows(), week.minutes(), week.newcomers(), week.shows() >= most))
                .orElseGet(() -> new Week(monday, 0, 0, 0, most == 0));
    }

    private static String name(Known known, UUID personId) {
        return known.people().stream()
                .filter(person -> person.id().equals(personId))
                .map(Person::displayName)
                .findFirst()
                .orElse("");
    }
}
