package mizuhiki.order.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.attendance.DayForm.Typed;
import mizuhiki.order.attendance.DayNotes.Noted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class DayFormTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final UUID HANAKO = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID STAFF = UUID.fromString("00000000-0000-7000-8000-000000000002");

    @Test
    void timesBreakAndHomeAreRead() {
        var form = read("minutes", "", "from", "09:00", "until", "15:00", "break", "60", "home", "true");

        assertThat(form.notedBy(STAFF))
                .containsExactly(new Noted(HANAKO, DAY, 300, true, LocalTime.of(9, 0), LocalTime.of(15, 0), 60, STAFF));
    }

    @Test
    void emptyLineSaysThatSomebodyDidNotCome() {
        assertThat(read("minutes", " ").notedBy(STAFF).getFirst().minutes()).isZero();
    }

    @Test
    void lineThatStillSaysWhatThePageShowedIsNobodysWord() {
        assertThat(read("minutes", "", "shown", Typed.NOTHING.said()).notedBy(STAFF))
                .isEmpty();
        assertThat(read("minutes", "", "shown", new Typed("240", "", "", "", false).said())
                        .notedBy(STAFF))
                .hasSize(1);
        assertThat(read("minutes", "240", "home", "true", "shown", new Typed("240", "", "", "", false).said())
                        .notedBy(STAFF))
                .hasSize(1);
    }

    @Test
    void fieldsOfNobodyAreLeftOut() {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("minutes.x", "60");

        assertThat(DayForm.read(DAY, fields).notedBy(STAFF)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "minutes, four hours, minutes-unclear",
        "minutes, 961, minutes-unclear",
        "minutes, -1, minutes-unclear",
        "from, 9 o'clock, time-unclear",
        "from, 09:00, stay-half-told",
        "break, 15, stay-half-told",
        "home, true, stay-half-told",
    })
    void whatIsWrongIsSaidBesideWhatWasTyped(String field, String typed, String slug) {
        var form = field.equals("minutes") ? read(field, typed) : read("minutes", "", field, typed);

        assertThat(form.isClear()).isFalse();
        assertThat(Objects.requireNonNull(line(form).refusal()).slug()).isEqualTo(slug);
    }

    @Test
    void whatIsKeptIsShownAsItWasTold() {
        var times = new Attended(HANAKO, DAY, 300, false, LocalTime.of(9, 0), LocalTime.of(15, 0), 60, null, null);
        var minutes = new Attended(HANAKO, DAY, 240, true, null, null, 0, null, null);

        assertThat(Typed.of(times)).isEqualTo(new Typed("", "09:00", "15:00", "60", false));
        assertThat(Typed.of(minutes)).isEqualTo(new Typed("240", "", "", "", true));
    }

    private static Typed line(DayForm form) {
        return Objects.requireNonNull(form.typed().get(HANAKO));
    }

    private static DayForm read(String... typed) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (int field = 0; field < typed.length; field += 2) {
            fields.add(typed[field] + "." + HANAKO, typed[field + 1]);
        }
        return DayForm.read(DAY, fields);
    }
}
