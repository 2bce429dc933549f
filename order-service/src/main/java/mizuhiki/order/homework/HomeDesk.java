package mizuhiki.order.homework;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.attendance.Attendances;
import mizuhiki.order.attendance.Attended;
import mizuhiki.order.daily.DailyEntries;
import mizuhiki.order.daily.DailyEntries.Told;
import mizuhiki.order.homepaper.HomePapers;
import mizuhiki.order.homepaper.PaperFolder;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lays out who worked at home, and what is on record about it. */
@Component
class HomeDesk {

    private final Attendances attendances;
    private final HomeRecords records;
    private final HomePapers papers;
    private final DailyEntries entries;
    private final People people;

    HomeDesk(Attendances attendances, HomeRecords records, HomePapers papers, DailyEntries entries, People people) {
        this.attendances = attendances;
        this.records = records;
        this.papers = papers;
        this.entries = entries;
        this.people = people;
    }

    /** Every member; also those who have left since, if they were at home then. */
    Flux<MemberHome> all(YearMonth month) {
        return Mono.zip(known(month), people.all().collectList(), Known::all).flatMapIterable(homes -> homes);
    }

    Mono<MemberHome> of(Person member, YearMonth month) {
        return known(month).map(known -> known.of(member));
    }

    private Mono<Known> known(YearMonth month) {
        return Mono.zip(atHome(month), records.around(month).collectList(), told(month))
                .map(kept -> new Kept(kept.getT1(), kept.getT2(), kept.getT3()))
                .zipWith(papers.all(), (kept, folder) -> new Known(month, kept, folder));
    }

    private Mono<List<Attended>> atHome(YearMonth month) {
        return attendances.atHome(month).collectList();
    }

    /** Daily entries of the members are the daily report: nobody writes it twice. */
    private Mono<List<Told>> told(YearMonth month) {
        return entries.told(month.atDay(1), month.atEndOfMonth()).collectList();
    }

    private record Kept(List<Attended> days, List<HomeRecord> records, List<Told> told) {}

    private record Known(YearMonth month, Kept kept, PaperFolder papers) {

        List<MemberHome> all(List<Person> people) {
            return people.stream()
                    .filter(person -> person.is(Role.MEMBER))
                    .map(person -> new Seen(person.active(), of(person)))
                    .filter(seen -> seen.active() || seen.home().isAtHome())
                    .map(Seen::home)
                    .toList();
        }

        MemberHome of(Person member) {
            return new MemberHome(member.id(), member.displayName(), month(member.id()));
        }

        private HomeMonth month(UUID personId) {
            var days = kept.days().stream()
                    .filter(attended -> attended.personId().equals(personId))
                    .map(Attended::day);
            var records =
                    kept.records().stream().filter(record -> record.personId().equals(personId));
            return new HomeMonth(month, days.toList(), records.toList(), told(personId), papers.of(personId));
        }

        private Set<LocalDate> told(UUID personId) {
            return kept.told().stream()
                    .filter(told -> told.personId().equals(personId))
                    .map(Told::day)
                    .collect(toSet());
        }
    }

    private record Seen(boolean active, MemberHome home) {}
}
