package mizuhiki.order.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestReports;
import mizuhiki.order.TestSales;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Staff mend what they see, and nothing somebody else has mended since. */
@OrderTest
class MendingTests {

    private final Instant now = Instant.now();
    private final LocalDate today = Moment.dayOf(now);

    @Autowired
    TestPeople people;

    @Autowired
    TestReports reports;

    @Autowired
    TestSales house;

    @Autowired
    Logbook logbook;

    @Autowired
    WebTestClient web;

    private UUID office;
    private UUID record;
    private WebTestClient staff;

    @BeforeEach
    void somebodyWorks() {
        office = people.office().id();
        staff = reports.as(web, office, people.staff(office));
        record = house.worked(office, now, people.member(office, "はなこ"), Stage.COMMON, UUID.randomUUID(), 30)
                .workId();
    }

    @Test
    void recordSaysWhatStaffWriteOverIt() {
        mended(303, shown(), Map.of("minutes", "45"));

        assertThat(works()).extracting(RecordedWork::minutes).containsExactly(45);
        assertThat(works()).allMatch(RecordedWork::corrected);
    }

    @Test
    void whatSomebodyElseHasMendedSinceIsNotUndone() {
        var seen = shown();
        mended(303, shown(), Map.of("minutes", "45"));

        var page = mended(409, seen, Map.of("minutes", "20", "pieces", "3"));

        assertThat(works()).extracting(RecordedWork::minutes).containsExactly(45);
        assertThat(page)
                .contains("ほかの人が直しました", "45分", "value=\"20\"", "value=\"3\"", "name=\"seenMinutes\" value=\"45\"")
                .doesNotContain("??");
        mended(303, fields(page), Map.of());
        assertThat(works())
                .extracting(RecordedWork::minutes, RecordedWork::pieces)
                .containsExactly(tuple(20, 3));
    }

    @Test
    void whatIsSentAsItWasShownMendsNothing() {
        var seen = shown();
        mended(303, seen, Map.of());
        assertThat(works()).noneMatch(RecordedWork::corrected);

        mended(303, shown(), Map.of("minutes", "45"));
        mended(303, seen, Map.of());

        assertThat(works()).extracting(RecordedWork::minutes).containsExactly(45);
    }

    @Test
    void doubleTapMendsOnce() {
        var seen = shown();
        mended(303, seen, Map.of("minutes", "45"));
        mended(303, seen, Map.of("minutes", "45"));

        assertThat(works()).extracting(RecordedWork::minutes).containsExactly(45);
    }

    private String mended(int status, Map<String, String> shown, Map<String, String> written) {
        var fields = new HashMap<>(shown);
        fields.putAll(written);
        var answer = Forms.post(staff, "/work/records/" + record + "/correction?day=" + today, fields)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return answer == null ? "" : new String(answer);
    }

    private Map<String, String> shown() {
        return fields(Forms.page(staff, "/work/records/days/" + today));
    }

    /** The fields of the only record on the page. */
    private static Map<String, String> fields(String page) {
        var fields = new HashMap<String, String>();
        var inputs = Pattern.compile("<input[^>]* name=\"(minutes|pieces|seenMinutes|seenPieces)\"([^>]*)>")
                .matcher(page);
        while (inputs.find()) {
            var value = Pattern.compile(" value=\"([^\"]*)\"").matcher(inputs.group(2));
            fields.put(inputs.group(1), value.find() ? value.group(1) : "");
        }
        return fields;
    }

    private List<RecordedWork> works() {
        return house.now(office, now, logbook.of(today).collectList());
    }
}
