package mizuhiki.stream.announcement;

import mizuhiki.shared.time.Moment;
import mizuhiki.stream.post.Posts;
import mizuhiki.stream.waiting.Pile;
import mizuhiki.stream.waiting.Waiting;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Posts whose day went by; those of the day itself stand on きょう. */
@Component
class PostsWaiting implements Waiting {

    private final Posts posts;

    PostsWaiting(Posts posts) {
        this.posts = posts;
    }

    @Override
    public Mono<Pile> pile() {
        return Moment.today()
                .map(today -> today.atStartOfDay(Moment.JAPAN).toInstant())
                .flatMap(posts::missedBefore)
                .map(count -> new Pile("/streams/posts", "waiting.posts", 40, count));
    }
}
