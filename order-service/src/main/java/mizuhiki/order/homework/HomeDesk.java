package mizuhiki.order.homework;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.attendance.Attendances;
import mizuhiki.order.attendance.Attended;
import mizuhiki.order.homeday.HomeWork;
import mizuhiki.order.homeday.MonthWork;
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
    private final HomeWork work;
    private final People people;

    HomeDesk(Attendances attendances, HomeRecords records, HomePapers papers, HomeWork work, People people) {
        this.attendances = attendances;
        this.records = records;
        this.papers = papers;
        this.work = work;
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
        return Mono.zip(atHome(month), records.around(month).collectList(), work.in(month))
                .map(kept -> new Kept(kept.getT1(), kept.getT2(), kept.getT3()))
                .zipWith(papers.all(), (kept, folder) -> new Known(month, kept, folder));
    }

    private Mono<List<Attended>> atHome(YearMonth month) {
        return attendances.atHome(month).collectList();
    }

    private record Kept(List<Attended> days, List<HomeRecord> records, MonthWork work) {}

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
            return new HomeMonth(
                    month, days.toList(), records.toList(), kept.work().of(personId), papers.of(personId));
        }
    }

    private record Seen(boolean active, MemberHome home) {}
}
