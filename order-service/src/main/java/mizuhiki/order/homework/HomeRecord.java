package mizuhiki.order.homework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on record about working at home.
 *
 * @param means how, unless it is the day's report
 * @param at when, if it is a contact
 * @param goals whether the month's goals were evaluated too
 */
record HomeRecord(
        UUID id,
        UUID personId,
        LocalDate day,
        Kind kind,
        @Nullable Means means,
        @Nullable LocalTime at,
        boolean goals,
        String content,
        UUID recordedBy,
        Instant recordedAt) {

    enum Kind {
        /** Advice or a look at how it goes, twice a day. */
        CONTACT("連絡", EnumSet.of(Means.PHONE, Means.MESSAGE, Means.ICT, Means.VISIT)),
        /** 日報. */
        REPORT("日報", EnumSet.noneOf(Means.class)),
        /** Once a week; once a month in person, about the goals. */
        EVALUATION("評価", EnumSet.of(Means.VISIT, Means.ATTENDANCE, Means.PHONE, Means.ICT)),
        /** What the member asked, and the answer; whenever there is one. */
        QUESTION("質問と答え", EnumSet.of(Means.PHONE, Means.MESSAGE, Means.ICT, Means.VISIT));

        private final String label;
        private final Set<Means> means;

        Kind(String label, Set<Means> means) {
            this.label = label;
            this.means = means;
        }

        /** As inspectors call it. */
        String label() {
            return label;
        }

        public List<Means> means() {
            return List.copyOf(means);
        }
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean within(LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
