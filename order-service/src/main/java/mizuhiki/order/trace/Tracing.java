package mizuhiki.order.trace;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Following a yen back, or work on, as far as somebody may look. */
@Component
class Tracing {

    private final Traces traces;
    private final People people;

    Tracing(Traces traces, People people) {
        this.traces = traces;
        this.people = people;
    }

    /** @param names of everybody in the trace */
    record OfCredit(CreditTrace trace, Map<UUID, String> names) {}

    record OfWork(WorkTrace trace, Map<UUID, String> names) {}

    Mono<OfCredit> credit(UUID creditId, Viewer viewer) {
        return traces.ofCredit(creditId, Sight.of(viewer))
                .flatMap(trace -> people.displayNames(trace.people()).map(names -> new OfCredit(trace, names)));
    }

    Mono<OfWork> work(UUID workId, Viewer viewer) {
        return traces.ofWork(workId, Sight.of(viewer))
                .flatMap(trace ->
                        people.displayNames(List.of(trace.work().personId())).map(names -> new OfWork(trace, names)));
    }
}
