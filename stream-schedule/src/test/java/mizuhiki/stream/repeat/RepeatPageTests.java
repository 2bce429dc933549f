package mizuhiki.stream.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@StreamTest
class RepeatPageTests {

    static final LocalDate FIRST = LocalDate.now(Moment.JAPAN).plusDays(3);

    @Autowired
    ApplicationContext context;

    Studio studio;
    Browsing pages;

    @BeforeEach
    void officeOpens() {
        studio = new Studio(context);
        pages = new Browsing(studio);
    }

    @Test
    void aRepeatIsMadeChangedFromADayOnAndEndedInForms() {
        assertThat(pages.page(studio.staff, "/streams/repeats/new")).contains("毎週");
        pages.submit(studio.staff, "/streams/repeats", form("", "WEEKLY", FIRST))
                .expectStatus()
                .isEqualTo(422);

        var made = where(form("夜の水引", "WEEKLY", FIRST), "/streams/repeats");
        assertThat(pages.page(studio.staff, made)).contains("夜の水引", "毎週", "午後8時");
        assertThat(pages.page(studio.staff, "/streams/repeats")).contains("夜の水引");

        var change = made + "/change?day=" + FIRST.plusWeeks(2);
        assertThat(pages.page(studio.staff, change))
                .contains("いまのまま", FIRST.plusWeeks(2).toString());
        var changed = where(
                form("遅い水引", "", FIRST.plusWeeks(2), "rule", "FREQ=WEEKLY;INTERVAL=2", "version", "1"),
                made + "/change");
        assertThat(pages.page(studio.staff, changed)).contains("遅い水引", "INTERVAL=2");

        pages.submit(studio.staff, changed + "/end", "day", FIRST.plusWeeks(2), "version", "1")
                .expectStatus()
                .isSeeOther();
        assertThat(pages.page(studio.staff, changed)).contains("予定はありません");
    }

    @Test
    void aRepeatSentTwiceIsOneAndAnotherFromTheSamePageIsOneMore() {
        var id = UUID.randomUUID();
        var made = "/streams/repeats/" + id;

        assertThat(where(form("夜の水引", "WEEKLY", FIRST, "id", id), "/streams/repeats"))
                .isEqualTo(made)
                .isEqualTo(where(form("夜の水引", "WEEKLY", FIRST, "id", id), "/streams/repeats"));
        assertThat(where(form("朝の水引", "WEEKLY", FIRST, "id", id), "/streams/repeats"))
                .isNotEqualTo(made);

        assertThat(pages.page(studio.staff, "/streams/repeats"))
                .containsOnlyOnce("夜の水引")
                .containsOnlyOnce("朝の水引");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2999-01-01", "0026-01-01", "あした"})
    void anEndThatCannotBeIsAskedForAgain(String day) {
        var made = where(form("夜の水引", "WEEKLY", FIRST), "/streams/repeats");

        var page = Browsing.text(pages.submit(studio.staff, made + "/end", "day", day, "version", "0")
                .expectStatus()
                .isEqualTo(422));

        assertThat(page).contains("夜の水引", "aria-invalid=\"true\"", "role=\"alert\"");
        assertThat(pages.page(studio.staff, "/streams/repeats")).contains("夜の水引");
    }

    /** Otherwise it would go on without end. */
    @Test
    void aLastDayThatCannotBeReadIsAskedForAgain() {
        var page = Browsing.text(
                pages.submit(studio.staff, "/streams/repeats", form("夜の水引", "WEEKLY", FIRST, "lastDay", "0026-12-31"))
                        .expectStatus()
                        .isEqualTo(422));

        assertThat(page).contains("value=\"夜の水引\"", "role=\"alert\"");
        assertThat(pages.page(studio.staff, "/streams/repeats")).doesNotContain("夜の水引");
    }

    @Test
    void aRuleNobodyCanReadIsTold() {
        pages.submit(studio.staff, "/streams/repeats", form("夜の水引", "", FIRST, "rule", "木曜日"))
                .expectStatus()
                .isEqualTo(422);
        studio.as(studio.staff)
                .post()
                .uri("/api/v1/streams/repeats")
                .bodyValue(Map.of(
                        "kind",
                        "SHOW",
                        "title",
                        "夜",
                        "platform",
                        "OWN_PAGE",
                        "rule",
                        "FREQ=HOURLY",
                        "firstDay",
                        FIRST,
                        "begins",
                        "20:00",
                        "minutes",
                        60,
                        "onClosedDay",
                        "SKIP"))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/rule-unreadable");
    }

    @Test
    void rulesOfOtherCalendarsAreTakenAsTheyAre() {
        var made = studio.post(
                "/api/v1/streams/repeats",
                Map.of(
                        "kind",
                        "TRAINING",
                        "title",
                        "研修",
                        "rule",
                        "RRULE:FREQ=WEEKLY;COUNT=3",
                        "firstDay",
                        FIRST,
                        "begins",
                        "13:00",
                        "minutes",
                        60,
                        "onClosedDay",
                        "SKIP"));

        studio.as(studio.staff)
                .get()
                .uri("/api/v1/streams/repeats/{id}/days", made.get("id"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(3);
    }

    private String where(Object[] form, String path) {
        return pages.submit(studio.staff, path, form)
                .expectStatus()
                .isSeeOther()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation()
                .toString();
    }

    private static Object[] form(String title, String rhythm, LocalDate day, Object... more) {
        var form = new java.util.ArrayList<Object>(java.util.List.of(
                "kind",
                "SHOW",
                "title",
                title,
                "platform",
                "OWN_PAGE",
                "rhythm",
                rhythm,
                "day",
                day,
                "from",
                "20:00",
                "until",
                "21:00",
                "onClosedDay",
                "AFTER"));
        form.addAll(java.util.List.of(more));
        return form.toArray();
    }
}
