package mizuhiki.order.parcel;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.People;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A parcel as it is known by now, and what was put right before. */
@Component
class ParcelPage {

    private final ParcelCorrecting correcting;
    private final ParcelCorrections corrections;
    private final People people;

    ParcelPage(ParcelCorrecting correcting, ParcelCorrections corrections, People people) {
        this.correcting = correcting;
        this.corrections = corrections;
        this.people = people;
    }

    Mono<Rendering> of(UUID orderId, Typed typed) {
        return Mono.zip(
                        correcting.open(orderId),
                        corrections.of(orderId).collectList().flatMap(this::named))
                .map(told -> Rendering.view("orders/parcel-right")
                        .modelAttribute("parcel", told.getT1())
                        .modelAttribute("corrected", told.getT2())
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    private Mono<Corrected> named(List<ParcelCorrection> all) {
        var who = all.stream().map(ParcelCorrection::notedBy).collect(Collectors.toSet());
        return people.displayNames(who).map(names -> new Corrected(all, names));
    }

    public record Corrected(List<ParcelCorrection> all, Map<UUID, String> names) {}
}
