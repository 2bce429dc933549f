package mizuhiki.stream.availability;

import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowGuard;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What was said of a show was said of its day; of another day nobody has said anything yet. */
@Component
class AnotherDay implements ShowGuard {

    private final Wishes wishes;

    AnotherDay(Wishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public Mono<Void> moving(Show to) {
        return wishes.forgetOtherDays(to);
    }

    @Override
    public Mono<Void> cancelled(Show show) {
        return Mono.empty();
    }
}
