package mizuhiki.order.yearreport;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The report of a year, and what was handed in before. */
@Component
class ReportPage {

    private final YearReporting reporting;
    private final People people;

    ReportPage(YearReporting reporting, People people) {
        this.reporting = reporting;
        this.people = people;
    }

    /** @param version null: the last one */
    Mono<Rendering> of(FiscalYear year, @Nullable Integer version, Typed typed) {
        return reporting
                .of(year, version)
                .zipWhen(
                        this::names,
                        (shown, names) -> Rendering.view("yearreport/report")
                                .modelAttribute("shown", shown)
                                .modelAttribute("names", names)
                                .modelAttribute("typed", typed)
                                .status(typed.status())
                                .build());
    }

    private Mono<Map<UUID, String>> names(Shown shown) {
        return people.displayNames(
                shown.versions().stream().map(FixedReport::fixedBy).collect(Collectors.toSet()));
    }
}
