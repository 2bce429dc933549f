package mizuhiki.stream.room;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.stream.occasion.Occasion;
import mizuhiki.stream.show.Show;

/** What things are booked for, and when that is. */
public record Use(Kind kind, UUID id, Instant startsAt, Instant endsAt) {

    enum Kind {
        SHOW("show_id"),
        OCCASION("occasion_id"),
        TALK("talk_id");

        private final String column;

        Kind(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    static Use of(Show show) {
        return new Use(Kind.SHOW, show.id(), show.startsAt(), show.endsAt());
    }

    static Use of(Occasion occasion) {
        return new Use(Kind.OCCASION, occasion.id(), occasion.startsAt(), occasion.endsAt());
    }

    public static Use ofTalk(UUID talkId, Instant startsAt, Instant endsAt) {
        return new Use(Kind.TALK, talkId, startsAt, endsAt);
    }
}
