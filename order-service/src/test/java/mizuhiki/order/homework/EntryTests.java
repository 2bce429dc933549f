package mizuhiki.order.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import mizuhiki.order.homework.HomeRecord.Kind;
import mizuhiki.order.homework.RecordUnclear.ContactTimeMissing;
import mizuhiki.order.homework.RecordUnclear.MeansUnfit;
import mizuhiki.order.homework.RecordUnclear.MeetingNeeded;
import mizuhiki.order.homework.RecordUnclear.NotHappenedYet;
import org.junit.jupiter.api.Test;

class EntryTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final LocalTime TEN = LocalTime.of(10, 0, 30);
    private static final Instant NOON = Instant.parse("2026-06-02T03:00:00Z");
    private static final UUID SOMEBODY = UUID.randomUUID();

    @Test
    void contactHasATimeToTheMinute() {
        assertThat(record(Kind.CONTACT, new Entry(DAY, TEN, Means.PHONE, true, " 元気 ")))
                .satisfies(contact -> {
                    assertThat(contact.at()).isEqualTo(LocalTime.of(10, 0));
                    assertThat(contact.goals()).isFalse();
                    assertThat(contact.content()).isEqualTo("元気");
                });
        assertThatThrownBy(() -> record(Kind.CONTACT, new Entry(DAY, null, Means.PHONE, null, "元気")))
                .isInstanceOf(ContactTimeMissing.class);
    }

    @Test
    void reportNeedsNeitherTimeNorMeans() {
        assertThat(record(Kind.REPORT, new Entry(DAY, TEN, Means.PHONE, null, "ブローチを2こ")))
                .satisfies(report -> {
                    assertThat(report.at()).isNull();
                    assertThat(report.means()).isNull();
                });
    }

    @Test
    void nobodyIsContactedByComingInOrEvaluatedByLetter() {
        assertThatThrownBy(() -> record(Kind.CONTACT, new Entry(DAY, TEN, Means.ATTENDANCE, null, "x")))
                .isInstanceOf(MeansUnfit.class);
        assertThatThrownBy(() -> record(Kind.EVALUATION, new Entry(DAY, null, Means.MESSAGE, null, "x")))
                .isInstanceOf(MeansUnfit.class);
        assertThatThrownBy(() -> record(Kind.EVALUATION, new Entry(DAY, null, null, null, "x")))
                .isInstanceOf(MeansUnfit.class);
    }

    @Test
    void goalsAreEvaluatedInPerson() {
        assertThat(record(Kind.EVALUATION, new Entry(DAY, null, Means.VISIT, true, "x"))
                        .goals())
                .isTrue();
        assertThatThrownBy(() -> record(Kind.EVALUATION, new Entry(DAY, null, Means.PHONE, true, "x")))
                .isInstanceOf(MeetingNeeded.class);
    }

    @Test
    void nothingIsPutOnRecordBeforeItHappens() {
        assertThat(record(Kind.CONTACT, new Entry(DAY, LocalTime.NOON, Means.PHONE, null, "x")))
                .isNotNull();
        assertThatThrownBy(() -> record(Kind.CONTACT, new Entry(DAY, LocalTime.of(12, 1), Means.PHONE, null, "x")))
                .isInstanceOf(NotHappenedYet.class);
        assertThatThrownBy(() -> record(Kind.REPORT, new Entry(DAY.plusDays(1), null, null, null, "x")))
                .isInstanceOf(NotHappenedYet.class);
    }

    private static HomeRecord record(Kind kind, Entry entry) {
        return entry.record(kind, SOMEBODY, SOMEBODY, NOON);
    }
}
