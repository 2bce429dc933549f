package mizuhiki.catalog.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.catalog.intake.ToldShows;
import mizuhiki.catalog.intake.ToldShows.Told;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The shows comments were written in: with their labels, and those that are on without any piece. */
@Component
class ShowsOfBatch {

    private final Comments comments;
    private final ToldShows told;

    ShowsOfBatch(Comments comments, ToldShows told) {
        this.comments = comments;
        this.told = told;
    }

    /** Shows nothing is known of are left out. */
    Mono<Map<UUID, ShowLabels>> of(List<Comment> batch) {
        var showIds = batch.stream().map(Comment::showId).collect(Collectors.toSet());
        return comments.labels(showIds).flatMap(found -> withThoseThatGoOn(found, showIds));
    }

    /** Where every show has pieces on air, as in the hottest minute, nothing more is asked. */
    private Mono<Map<UUID, ShowLabels>> withThoseThatGoOn(Map<UUID, ShowLabels> found, Set<UUID> showIds) {
        var unsure = showIds.stream()
                .filter(showId -> !found.getOrDefault(showId, ShowLabels.NONE).isOn())
                .toList();
        return unsure.isEmpty()
                ? Mono.just(found)
                : told.of(unsure).collectList().map(shows -> with(found, shows));
    }

    private static Map<UUID, ShowLabels> with(Map<UUID, ShowLabels> found, List<Told> shows) {
        var all = new HashMap<>(found);
        shows.forEach(show -> all.put(
                show.showId(),
                found.getOrDefault(show.showId(), ShowLabels.NONE).during(show.onAir())));
        return all;
    }
}
