package mizuhiki.stream.takedown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.NoLonger;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.waiting.Pile;
import mizuhiki.stream.waiting.Waiting;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What there is to take down, found anew whenever somebody looks. */
@Component
class Takedowns implements Waiting {

    private final Consents consents;
    private final PastShows shows;
    private final ListingPhotos photos;
    private final List<Appearances> features;
    private final DoneTakedowns done;

    Takedowns(
            Consents consents, PastShows shows, ListingPhotos photos, List<Appearances> features, DoneTakedowns done) {
        this.consents = consents;
        this.shows = shows;
        this.photos = photos;
        this.features = features;
        this.done = done;
    }

    Mono<List<Takedown>> open() {
        return Mono.zip(all(), done.all().collectList())
                .map(known -> known.getT1().stream()
                        .filter(task -> task.isOpen(known.getT2()))
                        .toList());
    }

    @Override
    public Mono<Pile> pile() {
        return open().map(tasks -> new Pile("/streams/takedowns", "waiting.takedowns", 5, tasks.size()));
    }

    private Mono<List<Takedown>> all() {
        return Moment.today()
                .flatMapMany(today -> consents.noLongerOn(today).concatWith(neverAgreed(today)))
                .collectList()
                .flatMap(words -> appearances(words)
                        .mapNotNull(each -> Takedown.of(each, words).orElse(null))
                        .collectList());
    }

    /**
     * A clip or a post is made by somebody who looks at what was agreed to; a recording stays by itself, and in a photo
     * somebody may be found long after.
     */
    private Flux<NoLonger> neverAgreed(LocalDate today) {
        return never(shows.people(), Consent.ARCHIVE, today)
                .concatWith(never(photos.foundLater(), Consent.LISTING_PHOTO, today));
    }

    private Flux<NoLonger> never(Flux<UUID> seen, Consent purpose, LocalDate today) {
        return seen.collectList()
                .flatMapMany(people -> consents.neverAgreed(people, purpose, today))
                .map(personId -> new NoLonger(personId, purpose, Instant.EPOCH));
    }

    private Flux<Appearance> appearances(List<NoLonger> words) {
        var people = words.stream().map(NoLonger::personId).distinct().toList();
        return people.isEmpty() ? Flux.empty() : Flux.fromIterable(features).concatMap(feature -> of(feature, people));
    }

    /** Read to the end before the next is asked: there may be one connection only. */
    private static Flux<Appearance> of(Appearances feature, List<UUID> people) {
        return feature.of(people).collectList().flatMapIterable(all -> all);
    }
}
