package mizuhiki.stream.composing;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.ahead.Near;
import mizuhiki.stream.network.Network;
import mizuhiki.stream.post.Involved;
import mizuhiki.stream.post.Post;
import mizuhiki.stream.post.PostPlan;
import mizuhiki.stream.post.Preparer;
import mizuhiki.stream.post.Seen;
import mizuhiki.stream.post.Sight;
import mizuhiki.stream.show.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A post as staff write it.
 *
 * @param id of the page a new one is written on, so that a double tap is one
 * @param seen each a person and what of them is to be seen, such as {@code …:HANDS}
 */
record PostForm(
        @Nullable UUID id,
        @Nullable UUID showId,
        @Nullable UUID productId,
        @NotNull Network network,
        @NotBlank @Size(max = 5_900) String text,
        @NotNull @Near @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @NotNull @DateTimeFormat(iso = ISO.TIME) LocalTime at,
        @NotNull @Min(0) @Max(720) Integer minutes,
        @Size(max = 30) List<@NotNull UUID> preparedBy,
        @Size(max = 30) List<@NotNull UUID> pictures,

        @Size(max = 100) List<@NotNull @Pattern(regexp = PostForm.SEEN) String> seen,

        @Nullable Integer version) {

    static final String SEEN = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}:(FACE|VOICE|HANDS|STAGE_NAME)";

    PostForm {
        preparedBy = preparedBy == null ? List.of() : preparedBy;
        pictures = pictures == null ? List.of() : pictures;
        seen = seen == null ? List.of() : seen;
    }

    static PostForm about(@Nullable Show show, @Nullable UUID productId, LocalDate today) {
        return new PostForm(
                UuidCreator.getTimeOrderedEpoch(),
                show == null ? null : show.id(),
                productId,
                Network.X,
                show == null ? "" : FirstWords.about(show),
                show == null || !show.day().isAfter(today) ? today : show.day().minusDays(1),
                LocalTime.NOON,
                0,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    static PostForm of(Post post, Involved involved) {
        var when = post.publishAt().atZone(Moment.JAPAN);
        return new PostForm(
                null,
                post.showId(),
                post.productId(),
                post.network(),
                post.text(),
                when.toLocalDate(),
                when.toLocalTime(),
                post.minutes(),
                involved.preparers().stream().map(Preparer::personId).toList(),
                involved.pictures(),
                involved.seen().stream().map(PostForm::written).toList(),
                post.version());
    }

    @AssertTrue
    public boolean isAboutSomething() {
        return showId != null || productId != null;
    }

    public boolean isPreparedBy(UUID personId) {
        return preparedBy.contains(personId);
    }

    public boolean isPicture(UUID pieceId) {
        return pictures.contains(pieceId);
    }

    public boolean isSeen(UUID personId, Sight sight) {
        return seen.contains(written(new Seen(personId, sight)));
    }

    public boolean isSeen(UUID personId) {
        return Arrays.stream(Sight.values()).anyMatch(sight -> isSeen(personId, sight));
    }

    boolean isNamed(UUID personId) {
        return isPreparedBy(personId) || isSeen(personId);
    }

    public boolean isAnybodySeen() {
        return !seen.isEmpty();
    }

    Version lastSeen() {
        return version == null ? Version.in(null) : new Version(version);
    }

    PostPlan plan() {
        return new PostPlan(
                showId,
                productId,
                network,
                text,
                day.atTime(at).atZone(Moment.JAPAN).toInstant(),
                minutes,
                preparedBy,
                pictures,
                seen.stream().map(PostForm::read).toList());
    }

    private static String written(Seen seen) {
        return seen.personId() + ":" + seen.sight();
    }

    private static Seen read(String written) {
        var parts = written.split(":");
        return new Seen(UUID.fromString(parts[0]), Sight.valueOf(parts[1]));
    }
}
