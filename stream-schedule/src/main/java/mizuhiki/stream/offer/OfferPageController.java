package mizuhiki.stream.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.occasion.Invitations;
import mizuhiki.stream.room.Venues;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 配信 for those who take part: what I am asked, what I have said yes to. */
@Controller
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class OfferPageController {

    private final Offers offers;
    private final Answering answering;
    private final CalledOffs calledOffs;
    private final Venues venues;
    private final Invitations invitations;

    OfferPageController(
            Offers offers, Answering answering, CalledOffs calledOffs, Venues venues, Invitations invitations) {
        this.offers = offers;
        this.answering = answering;
        this.calledOffs = calledOffs;
        this.venues = venues;
        this.invitations = invitations;
    }

    @GetMapping("/streams/mine")
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return Moment.get()
                .flatMapMany(now -> offers.weighed(viewer.personId(), now))
                .collectList()
                .flatMap(mine -> page(viewer, mine));
    }

    private Mono<Rendering> page(Viewer viewer, List<Offer> mine) {
        return Mono.zip(
                        calledOffs.ofPerson(viewer.personId()),
                        venues.of(mine.stream().map(Offer::showId).toList()),
                        invitations.forEverybodyDuring(
                                mine.stream().map(Offer::turn).toList()))
                .map(all -> Rendering.view("stream/mine")
                        .modelAttribute("offers", mine)
                        .modelAttribute("calledOff", all.getT1())
                        .modelAttribute("rooms", all.getT2())
                        .modelAttribute("gatherings", all.getT3())
                        .build());
    }

    @GetMapping("/streams/mine/today")
    Mono<Rendering> today(@AuthenticationPrincipal Viewer viewer) {
        return Moment.get()
                .flatMap(now -> Mono.zip(
                        offers.ofPerson(viewer.personId(), now).collectList(),
                        calledOffs.ofPerson(viewer.personId()),
                        (mine, calledOff) -> today(mine, calledOff, Moment.dayOf(now))));
    }

    /** What has moved or was called off is told on whatever day it is. */
    private static Rendering today(List<Offer> mine, List<CalledOff> calledOff, LocalDate day) {
        var today = only(offer -> offer.isOn(day), mine);
        return Rendering.view("stream/today :: roles")
                .modelAttribute("roles", only(Offer::accepted, today))
                .modelAttribute("asked", only(offer -> offer.awaited() && !offer.moved(), today))
                .modelAttribute("calledOff", calledOff)
                .modelAttribute("moved", only(Offer::askedAgain, mine))
                .modelAttribute("kept", only(Offer::keptWithNewTime, mine))
                .build();
    }

    private static List<Offer> only(Predicate<Offer> which, List<Offer> offers) {
        return offers.stream().filter(which).toList();
    }

    @PostMapping("/streams/mine/{offerId}/accept")
    Mono<String> accept(@PathVariable UUID offerId, Seen seen, @AuthenticationPrincipal Viewer viewer) {
        return answering.accept(viewer.personId(), offerId, seen).thenReturn("redirect:/streams/mine");
    }

    @PostMapping("/streams/mine/{offerId}/seen")
    Mono<String> note(@PathVariable UUID offerId, Seen seen, @AuthenticationPrincipal Viewer viewer) {
        return answering.note(viewer.personId(), offerId, seen).thenReturn("redirect:/streams/mine");
    }

    @PostMapping("/streams/mine/called-off/{showId}/seen")
    Mono<String> note(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        return calledOffs.seen(viewer.personId(), showId).thenReturn("redirect:/streams/mine");
    }

    @PostMapping("/streams/mine/{offerId}/pass")
    Mono<String> pass(@PathVariable UUID offerId, @AuthenticationPrincipal Viewer viewer) {
        return answering.pass(viewer.personId(), offerId).thenReturn("redirect:/streams/mine");
    }
}
