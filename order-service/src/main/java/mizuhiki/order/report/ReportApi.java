package mizuhiki.order.report;

import jakarta.validation.Valid;
import java.util.List;
import mizuhiki.order.flow.Flow;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** 工賃と仕事, for programs. */
@RestController
@RequestMapping("/api/v1/report")
@Allowed(Role.MANAGER)
class ReportApi {

    private final Reporting reporting;

    ReportApi(Reporting reporting) {
        this.reporting = reporting;
    }

    @GetMapping("/flows")
    Mono<List<Flow>> flows(@ModelAttribute Asked.Form form) {
        return Moment.today().map(form::on).flatMap(reporting::picture).map(Picture::flows);
    }

    @GetMapping("/credits")
    Mono<Slice<CreditRow>> rows(
            @ModelAttribute Asked.Form form,
            @Valid @ModelAttribute Narrowing only,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer size) {
        return Moment.today().map(form::on).flatMap(asked -> reporting.rows(asked, only, Page.of(after, size)));
    }
}
