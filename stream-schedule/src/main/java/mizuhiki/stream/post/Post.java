package mizuhiki.stream.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.network.Network;
import mizuhiki.stream.network.TextFit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One post.
 *
 * @param minutes what preparing it took, of everybody together
 * @param link where it can be seen
 * @param workToldAt when preparing it became work: once, whatever becomes of the post
 */
@Table(schema = "streams", name = "post")
public record Post(
        @Id UUID id,
        @Nullable UUID showId,
        @Nullable UUID productId,
        Network network,
        String text,
        Instant publishAt,
        PostState state,
        int minutes,
        @Nullable String link,
        @Nullable Instant publishedAt,
        @Nullable Instant workToldAt,
        @org.springframework.data.annotation.Version int version) {

    public static Post planned(UUID id, PostPlan plan) {
        return new Post(
                id,
                plan.showId(),
                plan.productId(),
                plan.network(),
                plan.text(),
                plan.publishAt(),
                PostState.PLANNED,
                plan.minutes(),
                null,
                null,
                null,
                0);
    }

    /** What was said to be ready is taken back before it is changed; work that was told stays as it was told. */
    public Post change(PostPlan plan) {
        if (state != PostState.PLANNED) {
            throw new PostStateRefused(state, PostState.PLANNED);
        }
        return new Post(
                id,
                plan.showId(),
                plan.productId(),
                plan.network(),
                plan.text(),
                plan.publishAt(),
                state,
                workTold() ? minutes : plan.minutes(),
                null,
                null,
                workToldAt,
                version);
    }

    public boolean isAsIn(PostPlan plan) {
        return state == PostState.PLANNED && equals(change(plan));
    }

    public Post ready() {
        var fit = fit();
        if (!fit.fits()) {
            throw new TextUnfit(fit);
        }
        return become(PostState.READY, link, publishedAt);
    }

    public Post backToPlan() {
        return become(PostState.PLANNED, link, publishedAt);
    }

    public Post publish(String where, Instant now) {
        return become(PostState.PUBLISHED, where, now);
    }

    public Post takeDown() {
        return become(PostState.TAKEN_DOWN, link, publishedAt);
    }

    /** What preparing it took, as long as nobody was credited. */
    public Post took(int newMinutes) {
        if (workTold()) {
            throw new WorkToldAlready();
        }
        return credited(newMinutes, null);
    }

    public Post tellWork(Instant now) {
        return credited(minutes, Objects.requireNonNullElse(workToldAt, now));
    }

    /** Only what nobody outside has seen, and nobody has been credited for, may vanish. */
    public Post removable() {
        if (!state.isInside() || workTold()) {
            throw new PostStateRefused(state, PostState.TAKEN_DOWN);
        }
        return this;
    }

    /** Refuses when somebody else changed it since the caller looked. */
    public Post expect(Version seen) {
        seen.check(version);
        return this;
    }

    public TextFit fit() {
        return network.fit(text);
    }

    public boolean workTold() {
        return workToldAt != null;
    }

    /** Telling of a show is part of the show and of what is sold in it; telling of a piece is part of listing it. */
    public Stage stage() {
        return showId == null ? Stage.LISTING : Stage.SHOW;
    }

    public UUID subjectId() {
        return Objects.requireNonNull(showId == null ? productId : showId);
    }

    /** The day whose consents count: it is not out before. */
    public LocalDate outOn(LocalDate today) {
        var planned = Moment.dayOf(publishAt);
        return state.isInside() && planned.isAfter(today) ? planned : today;
    }

    private Post credited(int newMinutes, @Nullable Instant toldAt) {
        return new Post(
                id, showId, productId, network, text, publishAt, state, newMinutes, link, publishedAt, toldAt, version);
    }

    private Post become(PostState next, @Nullable String where, @Nullable Instant when) {
        if (!state.mayBecome(next)) {
            throw new PostStateRefused(state, next);
        }
        return new Post(
                id, showId, productId, network, text, publishAt, next, minutes, where, when, workToldAt, version);
    }
}
