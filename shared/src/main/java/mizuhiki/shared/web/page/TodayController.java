package mizuhiki.shared.web.page;

import java.util.Comparator;
import java.util.List;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.shared.web.TodayCard;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

/** きょう: what is waiting for me today, told by each room on a card of its own. */
@Controller
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class TodayController {

    private final List<TodayCard> cards;

    TodayController(List<TodayCard> cards) {
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(TodayCard::order)).toList();
    }

    @GetMapping("/today")
    Mono<String> today(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("name", viewer.displayName());
        model.addAttribute(
                "cards", cards.stream().filter(card -> card.isFor(viewer)).toList());
        return Moment.today()
                .doOnNext(today -> model.addAttribute("today", today))
                .thenReturn("web/today");
    }
}
