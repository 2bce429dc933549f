package mizuhiki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mizuhiki.house.Cast;
import mizuhiki.house.WholeHouse;
import mizuhiki.routes.Belongings;
import mizuhiki.shared.outbox.relay.Relay;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Every page of an office in which something happened, looked at by the person it is for. */
@WholeHouse
class EveryPageInBrowserTests {

    private static final String MEMBER = """
            /catalog/make/{draftId}/who /today /me /work/mine /work/mine?day=2026-11-05 /work/mine/tasks/{taskId} /work/news
            /streams/thanks /streams/after/{endedShowId}
            /wages/mine /wages/mine/2026-10 /wages/mine/days?month=2026-10 /wages/mine/papers /wages/mine/account
            /trace/credits/{creditId}
            /streams/mine /streams/feed /streams/calendar?day=2026-10-15 /streams/availability
            /streams/availability/limits /streams/steps /streams/mine/swaps /streams/mine/{ownOfferId}/swap
            /streams/pair /streams/pair/{pairId} /streams/news""";

    private static final String BENCH = """
            /catalog/materials /catalog/materials/{materialId} /catalog/review /catalog/photos/unseen
            /catalog/photos/{photoId}/people""";

    private static final String STAFF = """
            /today /work/attendance?day=2026-10-05 /work/attendance/month?month=2026-10
            /work/home?month=2026-10 /work/home/office /work/home/{personId}?month=2026-10 /work/home/{personId}/papers
            /work/home/{personId}/records/REPORT
            /work/records?month=2026-10 /work/records/days/2026-10-05 /work/daily?month=2026-11 /work/open-days
            /wages/books /wages/accounts /wages/accounts/{personId} /wages/receipts /wages/receipts/2026-10
            /wages/questions /wages/lots
            /orders /orders/payouts
            /streams/posts /streams/posts/new?show={showId} /streams/posts/{postId} /streams/posts/{postId}/edit
            /streams/{airShowId}/end /streams/{endedShowId} /streams/{endedShowId}/outcome
            /streams/{endedShowId}/outcome/rows?by=ROLE&key=手もと /streams/{endedShowId}/thanks
            /streams/after /streams/after/{endedShowId}/people/{personId}
            /streams /streams/calendar?day=2026-10-15 /streams/calendar?view=WEEK&day=2026-10-15
            /streams/calendar?view=DAY&day=2026-10-15 /streams/new /streams/{showId} /streams/{showId}/rooms
            /streams/{showId}/chores /streams/things /streams/occasions/new /streams/occasions/{occasionId}
            /streams/occasions/{occasionId}/rooms /streams/talks /streams/repeats /streams/repeats/new
            /streams/repeats/{repeatId} /streams/closing-days /streams/kinds /streams/people
            /streams/people/{personId}/limits /streams/people/{personId}/steps /streams/{showId}/lineup
            /streams/{showId}/rundown /streams/{showId}/rundown/{segmentId} /streams/{showId}/rundown/{productId}
            /streams/{showId}/airtime /streams/{showId}/mine
            /streams/{showId}/passing /streams/vacancies /streams/stopped /streams/takedowns /streams/swaps
            /streams/pairs /streams/handovers /streams/people/{personId}/notes
            /streams/{showId}/rehearsal /streams/rosters/2026-10
            /people /people/new /people/{personId}""";

    private static final String MANAGER = """
            /today /wages/close /wages/close/2026-10 /wages/close/2026-11 /wages/close/2026-10/statements/{personId}
            /wages/policy /wages/policy/credit /wages/policy/wage /wages/what-if
            /wages/book /wages/book/POOL?day=2026-10-31
            /wages/books /wages/books/expenses?month=2026-10 /wages/books/reserves /wages/books/average
            /wages/books/accounts /wages/books/report
            /wages/papers /wages/papers/2026-10/messages /wages/transfers/2026-10 /wages/remitter /wages/yearly
            /report?from=2026-10-01&to=2026-10-31&by=CHANNEL&by=TASK&by=MEMBER /report/credits?from=2026-10-01&to=2026-10-31
            /report/wages?from=2026-10-01&to=2026-10-31 /report/wages/lines?from=2026-10-01&to=2026-10-31
            /trace/credits/{creditId} /trace/work/{workId}
            /work/tasks /work/tasks/{taskId} /work/grading /work/open-days /orders/terms /orders/tax-number /events
            /people/new /people/{personId} /people/audit /people/audit?person={personId} /office/first-steps""";

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Relay relay;

    @LocalServerPort
    int port;

    @Test
    void everyPageIsFitToBeShown() {
        var cast = Cast.open(web, people, "はな", "ケン");
        var belongings = Belongings.of(cast, relay);
        try (var chromium = Chromium.start()) {
            var rounds = new Rounds(chromium, "http://localhost:" + port, belongings);
            assertThat(rounds.walk(cast.voice("はな"), FromBenchToBuyer.PHONE, pages(MEMBER)))
                    .isEmpty();
            assertThat(rounds.walk(cast.staff(), FromBenchToBuyer.PHONE, pages(BENCH)))
                    .isEmpty();
            assertThat(rounds.walk(cast.staff(), FromSaleToWage.DESK, pages(STAFF)))
                    .isEmpty();
            assertThat(rounds.walk(cast.manager(), FromSaleToWage.DESK, pages(MANAGER)))
                    .isEmpty();
        }
    }

    private static List<String> pages(String table) {
        return List.of(table.split("\\s+"));
    }
}
