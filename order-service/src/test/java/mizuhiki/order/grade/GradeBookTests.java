package mizuhiki.order.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import org.junit.jupiter.api.Test;

class GradeBookTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final UUID HANAKO = UUID.randomUUID();
    private static final Viewer MANAGER =
            new Viewer(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.MANAGER), "管理者", TextLevel.NORMAL, false);

    @Test
    void nobodyHasAGradeWhereNothingWasDecided() {
        var book = new GradeBook(List.of(), List.of(graded(DAY, 150)));

        assertThat(book.percent(HANAKO, DAY)).isEqualTo(100);
        assertThatThrownBy(() -> book.check(graded(DAY, 150))).isInstanceOf(GradesAreOff.class);
    }

    @Test
    void gradeCountsFromItsDayOn() {
        var book = new GradeBook(List.of(decided(DAY, true)), List.of(graded(DAY.plusDays(2), 120)));

        assertThat(book.percent(HANAKO, DAY.plusDays(1))).isEqualTo(100);
        assertThat(book.percent(HANAKO, DAY.plusDays(2))).isEqualTo(120);
        assertThat(book.percent(UUID.randomUUID(), DAY.plusDays(2))).isEqualTo(100);
    }

    @Test
    void gradeCountsNoMoreOnceGradesAreSwitchedOff() {
        var book =
                new GradeBook(List.of(decided(DAY, true), decided(DAY.plusDays(5), false)), List.of(graded(DAY, 120)));

        assertThat(book.percent(HANAKO, DAY.plusDays(4))).isEqualTo(120);
        assertThat(book.percent(HANAKO, DAY.plusDays(5))).isEqualTo(100);
    }

    @Test
    void lastWordOfADayHolds() {
        var book = new GradeBook(
                List.of(decided(DAY, false), decided(DAY, true)), List.of(graded(DAY, 120), graded(DAY, 110)));

        assertThat(book.percent(HANAKO, DAY)).isEqualTo(110);
    }

    @Test
    void warningMustHaveBeenRead() {
        var unread = new GradeWords.Switch(DAY, true, null, "役所に確認した");

        assertThatThrownBy(() -> unread.of("注意", MANAGER, Instant.now())).isInstanceOf(WarningUnread.class);
    }

    private static Grading decided(LocalDate from, boolean allowed) {
        return new Grading(UUID.randomUUID(), from, allowed, "注意", "理由", HANAKO, Instant.now());
    }

    private static PersonGrade graded(LocalDate from, int percent) {
        return new PersonGrade(UUID.randomUUID(), HANAKO, from, percent, "理由", HANAKO, Instant.now());
    }
}
