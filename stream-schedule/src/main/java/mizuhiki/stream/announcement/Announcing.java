package mizuhiki.stream.announcement;

import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.ahead.Once;
import mizuhiki.stream.post.Involved;
import mizuhiki.stream.post.Involvements;
import mizuhiki.stream.post.Post;
import mizuhiki.stream.post.PostPlan;
import mizuhiki.stream.post.Posts;
import mizuhiki.stream.post.Preparer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff planning posts, getting them ready, publishing them by hand and taking them down. */
@Service
public class Announcing {

    /** Where a post may be brought with one tap. */
    enum Step {
        READY,
        BACK_TO_PLAN,
        TAKE_DOWN
    }

    private final Posts posts;
    private final Involvements involvements;
    private final Checks checks;
    private final PostNews news;
    private final TransactionalOperator transaction;

    Announcing(
            Posts posts, Involvements involvements, Checks checks, PostNews news, TransactionalOperator transaction) {
        this.posts = posts;
        this.involvements = involvements;
        this.checks = checks;
        this.news = news;
        this.transaction = transaction;
    }

    Mono<Post> plan(PostPlan plan) {
        return plan(null, plan);
    }

    /** @param page on which it is written */
    public Mono<Post> plan(@Nullable UUID page, PostPlan plan) {
        var postId = Once.said(page, plan);
        return checks.known(plan)
                .then(Mono.defer(() -> posts.save(Post.planned(postId, plan))))
                .delayUntil(post -> involvements.set(post, Involved.of(plan)))
                .as(transaction::transactional)
                .transform(Once.or(
                        posts.findById(postId),
                        post -> Mono.just(post.isAsIn(plan)),
                        Mono.defer(() -> plan(null, plan))));
    }

    public Mono<Post> change(UUID postId, Version seen, PostPlan plan) {
        return posts.hold(postId)
                .map(post -> post.expect(seen).change(plan))
                .delayUntil(post -> checks.known(plan))
                .flatMap(posts::keep)
                .delayUntil(post -> involvements.set(post, Involved.of(plan)))
                .as(transaction::transactional);
    }

    Mono<Post> take(UUID postId, Step step, Version seen) {
        return posts.hold(postId)
                .map(post -> step(post.expect(seen), step))
                .delayUntil(post -> step == Step.READY ? checks.mayGoOut(post) : Mono.empty())
                .flatMap(posts::keep)
                .delayUntil(post -> news.note(post))
                .as(transaction::transactional);
    }

    /** It is out there now: consents are looked at as they are today. */
    Mono<Post> publish(UUID postId, Version seen, String link) {
        return Mono.zip(
                        posts.hold(postId),
                        Moment.get(),
                        (post, now) -> post.expect(seen).publish(link, now))
                .delayUntil(checks::mayGoOut)
                .flatMap(news::tellWork)
                .flatMap(posts::keep)
                .delayUntil(news::note)
                .as(transaction::transactional);
    }

    /** Work counts whatever becomes of the post, and whoever was forgotten can still be named. */
    Mono<Post> credit(UUID postId, Version seen, Credit credit) {
        return posts.hold(postId)
                .map(post -> post.expect(seen).took(credit.minutes()))
                .delayUntil(post -> checks.known(credit.people()))
                .delayUntil(post -> involvements.setPreparers(post.id(), Preparer.of(credit.people())))
                .flatMap(news::tellWork)
                .flatMap(posts::keep)
                .as(transaction::transactional);
    }

    Mono<Void> remove(UUID postId, Version seen) {
        return posts.hold(postId)
                .map(post -> post.expect(seen).removable())
                .flatMap(posts::delete)
                .as(transaction::transactional);
    }

    private static Post step(Post post, Step step) {
        return switch (step) {
            case READY -> post.ready();
            case BACK_TO_PLAN -> post.backToPlan();
            case TAKE_DOWN -> post.takeDown();
        };
    }
}
