package mizuhiki.stream.talk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.ahead.Near;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** With whom to talk, when, and in which room if one is needed. */
record TalkPlan(
        @NotNull UUID guestId,
        @NotNull @Near @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @NotNull @DateTimeFormat(iso = ISO.TIME) LocalTime from,
        @Min(5) @Max(240) int minutes,
        @Nullable UUID roomId) {

    Instant startsAt() {
        return day.atTime(from).atZone(Moment.JAPAN).toInstant();
    }

    Instant endsAt() {
        return startsAt().plus(Duration.ofMinutes(minutes));
    }

    Set<UUID> rooms() {
        return rooms(roomId);
    }

    static Set<UUID> rooms(@Nullable UUID roomId) {
        return roomId == null ? Set.of() : Set.of(roomId);
    }
}
