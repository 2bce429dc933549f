package mizuhiki.stream.announcement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.stream.network.Network;
import mizuhiki.stream.network.TextFit;
import mizuhiki.stream.post.PostState;
import mizuhiki.stream.post.Preparer;
import mizuhiki.stream.post.Seen;
import org.jspecify.annotations.Nullable;

/** A post, for programs. */
record PostView(
        UUID id,
        @Nullable UUID showId,
        @Nullable UUID productId,
        Network network,
        String text,
        TextFit fit,
        Instant publishAt,
        PostState state,
        boolean stopped,
        boolean toTakeDown,
        List<String> withoutConsent,
        int minutes,
        List<UUID> preparedBy,
        List<Seen> seen,
        List<UUID> pictures,
        @Nullable String link,
        @Nullable Instant publishedAt,
        boolean workTold,
        int version) {

    static PostView of(PostSheet sheet) {
        var post = sheet.post();
        var involved = sheet.involved();
        return new PostView(
                post.id(),
                post.showId(),
                post.productId(),
                post.network(),
                post.text(),
                sheet.fit(),
                post.publishAt(),
                post.state(),
                sheet.stopped(),
                sheet.toTakeDown(),
                sheet.missing(),
                post.minutes(),
                involved.preparers().stream().map(Preparer::personId).toList(),
                involved.seen(),
                involved.pictures(),
                post.link(),
                post.publishedAt(),
                post.workTold(),
                post.version());
    }

    static List<PostView> each(List<PostSheet> sheets) {
        return sheets.stream().map(PostView::of).toList();
    }
}
