package mizuhiki.stream.repeat;

import java.util.UUID;
import mizuhiki.stream.repeat.Repeat.Due;
import mizuhiki.stream.show.ShowPlanning;
import mizuhiki.stream.standby.StandBys;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The shows of a repeat: who stands by in one of them does so in what is laid after it. */
@Component
class Series {

    private final RepeatDays days;
    private final ShowPlanning shows;
    private final StandBys standBys;

    Series(RepeatDays days, ShowPlanning shows, StandBys standBys) {
        this.days = days;
        this.shows = shows;
        this.standBys = standBys;
    }

    /** To be asked before any of its shows makes way. */
    Mono<Company> company(UUID repeatId) {
        return days.latestShows(repeatId)
                .flatMap(latest -> standBys.ofAll(latest.keySet()).map(known -> Company.of(latest, known)));
    }

    /** Whoever plans the series is there where it has no show yet. */
    Mono<Company> plannedCompany(UUID repeatId) {
        return Mono.zip(company(repeatId), standBys.planner(), Company::orElse);
    }

    Mono<Void> lay(Repeat repeat, Due due, Company company) {
        return shows.lay(repeat.show(due.heldOn()))
                .delayUntil(show -> days.note(repeat, due.day(), show))
                .flatMap(show -> standBys.begin(show, company.on(due.day())));
    }
}
