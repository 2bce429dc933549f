package mizuhiki.stream.repeat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.occasion.OccasionPlan;
import mizuhiki.stream.platform.Platform;
import mizuhiki.stream.rhythm.RepeatRule;
import mizuhiki.stream.rhythm.Rhythm;
import mizuhiki.stream.show.ShowPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Something that comes again by a rule, until its last day if it has one. */
@Table(schema = "streams", name = "repeat")
record Repeat(
        @Id UUID id,
        RepeatKind kind,
        String title,
        @Nullable Platform platform,
        String rule,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        LocalTime begins,
        int minutes,
        OnClosedDay onClosedDay,
        @org.springframework.data.annotation.Version int version) {

    /** A day of the rule, and the day on which it is held. */
    record Due(LocalDate day, LocalDate heldOn) {}

    static Repeat of(UUID id, RepeatPlan plan) {
        return of(id, plan, 0);
    }

    private static Repeat of(UUID id, RepeatPlan plan, int version) {
        return new Repeat(
                id,
                plan.kind(),
                plan.title(),
                plan.platform(),
                new RepeatRule(plan.rule()).text(),
                plan.firstDay(),
                plan.lastDay(),
                plan.begins(),
                plan.minutes(),
                plan.onClosedDay(),
                version);
    }

    boolean isAsIn(RepeatPlan plan) {
        return equals(of(id, plan, version));
    }

    Repeat expect(Version seen) {
        seen.check(version);
        return this;
    }

    /** From this day on there are no more. */
    Repeat endBefore(LocalDate day) {
        var last = day.minusDays(1);
        return new Repeat(
                id,
                kind,
                title,
                platform,
                rule,
                firstDay,
                lastDay != null && lastDay.isBefore(last) ? lastDay : last,
                begins,
                minutes,
                onClosedDay,
                version);
    }

    /** In order; nothing is held twice on one day, even where a closed day makes way towards the next. */
    List<Due> due(LocalDate from, LocalDate until, Set<LocalDate> closed) {
        var days = new RepeatRule(rule).days(firstDay, from, last(until));
        var taken = new HashSet<>(days);
        taken.removeAll(closed);
        var due = new ArrayList<Due>();
        for (var day : days) {
            onClosedDay
                    .held(day, closed)
                    .filter(held -> held.equals(day) || !held.isBefore(from) && taken.add(held))
                    .ifPresent(held -> due.add(new Due(day, held)));
        }
        return List.copyOf(due);
    }

    ShowPlan show(LocalDate heldOn) {
        return new ShowPlan(title, shown(), null, startsAt(heldOn), endsAt(heldOn), null);
    }

    OccasionPlan occasion(LocalDate heldOn) {
        return new OccasionPlan(kind.occasion(), title, startsAt(heldOn), endsAt(heldOn), List.of());
    }

    /** Null for a rule of another calendar, which says itself what it is. */
    public @Nullable Rhythm rhythm() {
        return Rhythm.of(rule, firstDay).orElse(null);
    }

    public LocalTime ends() {
        return begins.plusMinutes(minutes);
    }

    private Platform shown() {
        return platform == null ? Platform.OWN_PAGE : platform;
    }

    private LocalDate last(LocalDate until) {
        return lastDay != null && lastDay.isBefore(until) ? lastDay : until;
    }

    private Instant startsAt(LocalDate day) {
        return day.atTime(begins).atZone(Moment.JAPAN).toInstant();
    }

    private Instant endsAt(LocalDate day) {
        return startsAt(day).plus(Duration.ofMinutes(minutes));
    }
}
