package mizuhiki.stream.ahead;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;

@StreamTest
class NearTests {

    @Autowired
    ApplicationContext context;

    Studio studio;
    Browsing pages;

    @BeforeEach
    void officeOpens() {
        studio = new Studio(context);
        pages = new Browsing(studio);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /streams/occasions    | kind=REHEARSAL title=のこる day=1900-01-01 from=10:00 until=11:00
            /streams/occasions    | kind=REHEARSAL title=のこる day=2999-01-01 from=10:00 until=11:00
            /streams/repeats      | kind=SHOW title=のこる platform=YOUTUBE rhythm=WEEKLY day=1900-01-01 from=10:00 until=11:00 onClosedDay=SKIP
            /streams/repeats      | kind=SHOW title=のこる platform=YOUTUBE rhythm=WEEKLY day=2999-01-01 from=10:00 until=11:00 onClosedDay=SKIP
            /streams/repeats      | kind=SHOW title=のこる platform=YOUTUBE rhythm=WEEKLY day={today} from=10:00 until=11:00 lastDay=2999-01-01 onClosedDay=SKIP
            /streams/posts        | showId={show} network=X text=のこる day=1900-01-01 at=10:00 minutes=5
            /streams/posts        | showId={show} network=X text=のこる day=2999-01-01 at=10:00 minutes=5
            /streams/talks        | guestId={member} day=2999-01-01 from=11:11 minutes=33
            /streams/closing-days | day=1900-01-01 until= reason=のこる
            /streams/closing-days | day=2999-01-01 until= reason=のこる
            /streams/closing-days | day={today} until=2999-01-01 reason=のこる
            """)
    void aDayOfAnUnlikelyYearIsMarkedAndAskedForAgain(String path, String fields) {
        var filled = fields.replace("{show}", studio.show(EVENING).toString())
                .replace("{today}", LocalDate.now(Moment.JAPAN).toString())
                .replace("{member}", studio.member("ケン").toString());

        var page = Browsing.text(pages.submit(studio.staff, path, (Object[]) filled.split("[ =]", -1))
                .expectStatus()
                .isEqualTo(422));

        assertThat(page).containsOnlyOnce("aria-invalid=\"true\"").contains("年を確認", "class=\"field-error\"");
        assertThat(Arrays.stream(filled.split(" ")).map(field -> field.substring(field.indexOf('=') + 1)))
                .allSatisfy(typed -> assertThat(page).contains(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /occasions    | startsAt  | {"kind": "REHEARSAL", "title": "a", "startsAt": "2999-01-01T10:00:00Z", "endsAt": "2999-01-01T11:00:00Z"}
            /repeats      | firstDay  | {"kind": "TRAINING", "title": "a", "rule": "FREQ=DAILY", "firstDay": "1900-01-01", "begins": "10:00", "minutes": 60, "onClosedDay": "SKIP"}
            /repeats      | lastDay   | {"kind": "TRAINING", "title": "a", "rule": "FREQ=DAILY", "firstDay": "{today}", "lastDay": "2999-01-01", "begins": "10:00", "minutes": 60, "onClosedDay": "SKIP"}
            /posts        | publishAt | {"showId": "{show}", "network": "X", "text": "a", "publishAt": "1900-01-01T10:00:00Z", "minutes": 5}
            /talks        | day       | {"guestId": "{show}", "day": "1900-01-01", "from": "10:00", "minutes": 30}
            /closing-days | day       | {"day": "2999-01-01", "reason": "a"}
            """)
    void aProgramIsToldWhichDayItIs(String path, String field, String body) {
        var filled = body.replace("{show}", studio.show(EVENING).toString())
                .replace("{today}", LocalDate.now(Moment.JAPAN).toString());

        studio.as(studio.staff)
                .post()
                .uri("/api/v1/streams" + path)
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(filled)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].message")
                .value(text -> assertThat(text).asString().contains("years of today"));
    }

    /** As long as a contract does. */
    @Test
    void aRepeatMayBeMeantToLastForYears() {
        var day = LocalDate.now(Moment.JAPAN).plusDays(1);
        var plan =
                "kind=SHOW title=a platform=YOUTUBE rhythm=WEEKLY day=%s from=10:00 until=11:00 lastDay=%s onClosedDay=SKIP";

        pages.submit(studio.staff, "/streams/repeats", (Object[])
                        plan.formatted(day, day.plusYears(9)).split("[ =]"))
                .expectStatus()
                .isSeeOther();
    }

    /** What was forgotten is noted late. */
    @Test
    void aDayLongPastIsStillNear() {
        var day = LocalDate.now(Moment.JAPAN).minusYears(2);

        pages.submit(
                        studio.staff,
                        "/streams/occasions",
                        "kind",
                        "TRAINING",
                        "title",
                        "研修",
                        "day",
                        day,
                        "from",
                        "10:00",
                        "until",
                        "11:00")
                .expectStatus()
                .isSeeOther();
        assertThat(pages.page(studio.staff, "/streams/calendar?view=DAY&day=" + day))
                .contains("研修");
    }
}
