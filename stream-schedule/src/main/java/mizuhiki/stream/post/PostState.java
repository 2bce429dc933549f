package mizuhiki.stream.post;

import java.util.Set;

/** The life of a post. */
public enum PostState {
    PLANNED,
    READY,
    PUBLISHED,
    TAKEN_DOWN;

    public boolean mayBecome(PostState next) {
        return next(this).contains(next);
    }

    /** Nobody outside has seen it. */
    public boolean isInside() {
        return this == PLANNED || this == READY;
    }

    private static Set<PostState> next(PostState state) {
        return switch (state) {
            case PLANNED -> Set.of(READY);
            case READY -> Set.of(PLANNED, PUBLISHED);
            case PUBLISHED -> Set.of(TAKEN_DOWN);
            case TAKEN_DOWN -> Set.of();
        };
    }
}
