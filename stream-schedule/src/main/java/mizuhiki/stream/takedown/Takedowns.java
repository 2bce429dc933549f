package mizuhiki.stream.takedown;

import java.util.List;
import java.util.UUID;
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
    private final List<Appearances> features;
    private final DoneTakedowns done;

    Takedowns(Consents consents, List<Appearances> features, DoneTakedowns done) {
        this.consents = consents;
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
                .flatMapMany(consents::noLongerOn)
                .collectList()
                .flatMap(words -> appearances(words)
                        .mapNotNull(each -> Takedown.of(each, words).orElse(null))
                        .collectList());
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
