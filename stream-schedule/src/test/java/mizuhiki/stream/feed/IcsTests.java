package mizuhiki.stream.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;

class IcsTests {

    static final Instant CHANGED = Instant.parse("2026-11-20T01:02:03Z");

    /** With a comma, a semicolon and more octets than a line may have. */
    static final FeedEntry ROLE = new FeedEntry(
            "019abc00-0000-7000-8000-000000000001@mizuhiki",
            "配信（あなた：コメント係、在庫; 梱包の準備, そのほかのとても長い名前の役割）",
            Instant.parse("2026-12-31T14:30:00Z"),
            Instant.parse("2026-12-31T15:30:00Z"),
            true,
            false,
            2,
            CHANGED);

    static final FeedEntry OFF = new FeedEntry(
            "019abc00-0000-7000-8000-000000000002@mizuhiki",
            "予定",
            Instant.parse("2027-01-07T01:00:00Z"),
            Instant.parse("2027-01-07T01:30:00Z"),
            true,
            true,
            1,
            CHANGED.plusSeconds(60));

    static final FeedEntry OPEN = new FeedEntry(
            "019abc00-0000-7000-8000-000000000003@mizuhiki",
            "配信：木曜の夜の水引",
            Instant.parse("2027-01-14T11:00:00Z"),
            Instant.parse("2027-01-14T12:00:00Z"),
            false,
            false,
            0,
            CHANGED);

    @Test
    void isWrittenToTheByte() throws IOException {
        try (var expected = IcsTests.class.getResourceAsStream("feed.ics")) {
            assertThat(new String(ics(30), StandardCharsets.UTF_8))
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(ics(30)).isEqualTo(ics(30));
    }

    @Test
    void linesEndAndFoldAsTheStandardSays() {
        var lines = new String(ics(30), StandardCharsets.UTF_8).split("\r\n");

        assertThat(lines).allSatisfy(line -> {
            assertThat(line).doesNotContain("\n", "\r", "\uFFFD");
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        });
    }

    @Test
    void remindsOfNothingUnlessAskedTo() throws Exception {
        assertThat(new String(ics(null), StandardCharsets.UTF_8)).doesNotContain("VALARM");
        assertThat(new String(ics(30), StandardCharsets.UTF_8)).containsOnlyOnce("BEGIN:VALARM");
    }

    @Test
    void strictReadersHaveNothingToSay() throws Exception {
        for (var reminder : new Integer[] {null, 10, 1440}) {
            strictly(ics(reminder));
        }
        strictly(new Ics("水引の予定", List.of(), null).bytes());
    }

    static void strictly(byte[] feed) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(feed));
        var said = calendar.validate(true);

        assertThat(said.getEntries()).isEmpty();
    }

    private static byte[] ics(Integer reminderMinutes) {
        return new Ics("水引の予定", List.of(ROLE, OFF, OPEN), reminderMinutes).bytes();
    }
}
