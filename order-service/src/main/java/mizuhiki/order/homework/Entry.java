package mizuhiki.order.homework;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import mizuhiki.order.homework.HomeRecord.Kind;
import mizuhiki.order.homework.RecordUnclear.ContactTimeMissing;
import mizuhiki.order.homework.RecordUnclear.MeansUnfit;
import mizuhiki.order.homework.RecordUnclear.MeetingNeeded;
import mizuhiki.order.homework.RecordUnclear.NotHappenedYet;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/** What staff write. */
record Entry(
        @NotNull LocalDate day,
        @Nullable LocalTime at,
        @Nullable Means means,
        @Nullable Boolean goals,
        @NotBlank @Size(max = 1000) String content) {

    HomeRecord record(Kind kind, UUID personId, UUID recordedBy, Instant now) {
        return new HomeRecord(
                UuidCreator.getTimeOrderedEpoch(),
                personId,
                happenedBy(now),
                kind,
                fit(kind),
                kind == Kind.CONTACT ? minute() : null,
                evaluatesGoals(kind),
                content.strip(),
                recordedBy,
                now);
    }

    private LocalDate happenedBy(Instant now) {
        var time = at == null ? LocalTime.MIN : at;
        if (day.atTime(time).atZone(Moment.JAPAN).toInstant().isAfter(now)) {
            throw new NotHappenedYet();
        }
        return day;
    }

    private LocalTime minute() {
        if (at == null) {
            throw new ContactTimeMissing();
        }
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    private @Nullable Means fit(Kind kind) {
        if (kind == Kind.REPORT) {
            return null;
        }
        if (means == null || !kind.means().contains(means)) {
            throw new MeansUnfit();
        }
        return means;
    }

    private boolean evaluatesGoals(Kind kind) {
        var said = kind == Kind.EVALUATION && Boolean.TRUE.equals(goals);
        if (said && means != null && !means.isInPerson()) {
            throw new MeetingNeeded();
        }
        return said;
    }
}
