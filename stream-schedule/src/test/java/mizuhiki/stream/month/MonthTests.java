package mizuhiki.stream.month;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.shared.people.consent.PersonalLimits;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Beside;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.month.Roster.Change;
import mizuhiki.stream.month.Roster.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

@StreamTest
class MonthTests {

    /** The Mondays, Tuesdays … of the first whole week of next month. */
    private static final LocalDate MONDAY = firstMonday();

    private static final YearMonth MONTH = YearMonth.from(MONDAY);

    @Autowired
    ApplicationContext context;

    @Autowired
    MonthProposing proposing;

    @Autowired
    Crews crews;

    @Autowired
    PersonalLimits limits;

    Studio studio;
    Browsing browsing;

    @BeforeEach
    void officeIsOpen() {
        studio = new Studio(context);
        browsing = new Browsing(studio);
    }

    @Test
    void turnsOfAMonthAreSharedOutBetweenItsShows() {
        for (int week = 0; week < 3; week++) {
            show("配信" + week, MONDAY.plusWeeks(week), "在庫", "NONE");
        }
        show("もうひとつ", MONDAY.plusDays(1), "在庫", "NONE");
        studio.member("花子");
        studio.member("健");

        var roster = roster();

        assertThat(roster.shows()).extracting(of -> of.show().title()).startsWith("配信0", "もうひとつ");
        assertThat(names(roster)).containsOnly(Map.entry("花子", 2L), Map.entry("健", 2L));
        assertThat(roster.loads()).extracting(Roster.Load::minutes).containsExactlyInAnyOrder(120, 120);
        assertThat(roster.empty()).isZero();
    }

    @Test
    void limitOfAWeekHoldsOverAllItsShows() {
        show("月曜", MONDAY, "在庫", "NONE");
        show("火曜", MONDAY.plusDays(1), "在庫", "NONE");
        show("つぎの月曜", MONDAY.plusWeeks(1), "在庫", "NONE");
        var hanako = studio.member("花子");
        browsing.submit(hanako, "/streams/availability/limits", "minutesAWeek", 60, "daysAWeek", "", "restMinutes", 0)
                .expectStatus()
                .isSeeOther();

        assertThat(names(roster())).containsOnly(Map.entry("花子", 2L));
        assertThat(roster().empty()).isOne();

        studio.here(limits.set(new PersonalLimit(hanako, 30, false), hanako));
        assertThat(roster().empty()).isEqualTo(3);
    }

    @Test
    void whoHasSomethingElseIsLeftOutThereAlone() {
        var monday = show("月曜", MONDAY, "在庫", "NONE");
        show("火曜", MONDAY.plusDays(1), "在庫", "NONE");
        var hanako = studio.member("花子");
        studio.post("/api/v1/streams/talks", Map.of("guestId", hanako, "day", MONDAY, "from", "19:30", "minutes", 30));
        assertThat(lines(monday)).extracting(Line::name).containsExactly((String) null);
        assertThat(names(roster())).containsOnly(Map.entry("花子", 1L));

        var party = Map.of(
                "kind", "PEER_MEETING",
                "title", "おしゃべり会",
                "startsAt", evening(MONDAY.plusDays(1)),
                "endsAt", evening(MONDAY.plusDays(1)).plusSeconds(1800),
                "personIds", List.of(hanako));
        studio.post("/api/v1/streams/occasions", party);
        assertThat(names(roster())).isEmpty();
    }

    @Test
    void showWithNobodyOfTheStaffStaysOpenAndSaysSo() {
        var monday = show("月曜", MONDAY, "在庫", "NONE");
        var tuesday = show("火曜", MONDAY.plusDays(1), "在庫", "NONE");
        studio.member("花子");
        browsing.submit(studio.staff, "/streams/" + monday + "/standby/leave", "personId", studio.staff);

        assertThat(lines(monday)).extracting(Line::name).containsExactly((String) null);
        assertThat(lines(tuesday)).extracting(Line::name).containsExactly("花子");
        assertThat(browsing.page(studio.staff, path())).containsOnlyOnce("立ち会う職員がいません");
    }

    @Test
    void turnThatIsTooLongForOneStaysOpenAndSaysSo() {
        var monday = show("月曜", MONDAY, "実演", "NONE");
        show("火曜", MONDAY.plusDays(1), "在庫", "NONE");
        studio.member("花子");
        studio.kind("実演", Map.of("mostMinutes", 30));

        assertThat(lines(monday)).extracting(Line::name).containsExactly((String) null);
        assertThat(browsing.page(studio.staff, path())).containsOnlyOnce("一度に60分は、長すぎます");
    }

    @Test
    void turnsOfOneShowAreForThoseWhoRelieveEachOther() {
        studio.kind("実演", Map.of("mostMinutes", 30, "breakMinutes", 5));
        var monday = show("月曜", MONDAY, "実演", "NONE");
        studio.member("花子");
        assertThat(names(roster())).containsOnly(Map.entry("花子", 1L));

        studio.member("健");
        assertThat(lines(monday)).extracting(Line::name).containsExactlyInAnyOrder("花子", "健");
        assertThat(lines(monday)).extracting(Line::minutes).containsExactly(30, 30);
    }

    @Test
    void whatPeopleSaidAndAgreedToDecides() {
        var hands = show("手の配信", MONDAY, "手の役", "HANDS");
        studio.member("健");
        var hanako = studio.member("花子", Consent.HANDS);
        assertThat(lines(hands)).extracting(Line::name).containsExactly("花子");

        browsing.submit(hanako, "/streams/availability/weekdays/MONDAY", "wish", "CANNOT")
                .expectStatus()
                .isSeeOther();
        assertThat(lines(hands)).extracting(Line::name).containsExactly((String) null);

        studio.offer(hands);
        browsing.submit(hanako, "/streams/availability/shows/" + hands, "wish", "CAN")
                .expectStatus()
                .isSeeOther();
        assertThat(lines(hands)).extracting(Line::name).containsExactly("花子");
    }

    @Test
    void whoSaidYesStaysAndWhoPassedIsNotAskedAgainThere() {
        var monday = show("月曜", MONDAY, "在庫", "NONE");
        var tuesday = show("火曜", MONDAY.plusDays(1), "在庫", "NONE");
        var hanako = studio.member("花子");
        var ken = studio.member("健");
        studio.offer(monday);
        studio.offer(tuesday);
        studio.answer(hanako, studio.ask(monday, slot(monday), hanako), "ACCEPT");
        studio.answer(hanako, studio.ask(tuesday, slot(tuesday), hanako), "PASS");

        assertThat(lines(monday)).extracting(Line::change).containsExactly(Change.SETTLED);
        assertThat(lines(monday)).extracting(Line::name).containsExactly("花子");
        assertThat(lines(tuesday)).extracting(Line::name).containsExactly("健");

        studio.ask(tuesday, slot(tuesday), ken);
        assertThat(lines(tuesday)).extracting(Line::change).containsExactly(Change.ASKED);
    }

    @Test
    void whoeverWasAskedIsAwaitedWhereNobodyElseIsFound() {
        var monday = show("月曜", MONDAY, "司会", "VOICE");
        var hanako = studio.member("花子", Consent.VOICE);
        studio.ask(monday, slot(monday), hanako);

        assertThat(lines(monday)).singleElement().satisfies(line -> {
            assertThat(line.change()).isEqualTo(Change.ASKED);
            assertThat(line.name()).isEqualTo("花子");
        });
        assertThat(roster().empty()).isZero();
        assertThat(roster().loads()).extracting(Roster.Load::minutes).containsExactly(60);
        assertThat(browsing.page(studio.staff, path()))
                .contains("<strong>花子</strong>", "返事を待っている")
                .doesNotContain("花子さんのかわり");
    }

    @Test
    void newcomerIsThereWithTheirOwnPeer() {
        var monday = show("月曜", MONDAY, "在庫", "NONE");
        var comments = studio.role(monday, "コメント", "NONE", 60);
        var beside = new Beside(studio);
        beside.support(beside.yui, "PEER", 2);
        studio.offer(monday);
        studio.answer(beside.ken, studio.ask(monday, comments, beside.ken), "ACCEPT");
        browsing.submit(beside.yui, "/streams/availability/shows/" + monday, "wish", "WOULD_LIKE")
                .expectStatus()
                .isSeeOther();
        assertThat(lines(monday)).extracting(Line::name).containsExactlyInAnyOrder("健", "ゆい");

        beside.pair();

        assertThat(lines(monday)).extracting(Line::name).containsExactlyInAnyOrder("健", "あおい");
    }

    @Test
    void offersAreSentShowByShowAsSeen() {
        var monday = show("月曜", MONDAY, "在庫", "NONE");
        var tuesday = show("火曜", MONDAY.plusDays(1), "在庫", "NONE");
        studio.member("花子");
        studio.member("健");
        assertThat(browsing.page(studio.staff, path())).contains("月曜", "火曜", "花子", "健");
        var others = lines(tuesday).getFirst().name();

        send(studio.staff, monday)
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueMatches("Location", ".*/rosters/.*#show-.*");

        assertThat(crew(monday).seats()).hasSize(1);
        assertThat(crew(tuesday).seats()).isEmpty();
        assertThat(lines(monday)).extracting(Line::change).containsExactly(Change.ASKED);
        assertThat(lines(tuesday)).extracting(Line::name).containsExactly(others);
    }

    @Test
    void monthWithoutShowsSaysWhatToDo() {
        assertThat(browsing.page(studio.staff, path())).contains("/streams/new");
        assertThat(browsing.page(studio.staff, "/streams/rosters/2999-01")).contains("/streams/new");
        browsing.get(studio.staff, "/streams/rosters").expectStatus().isSeeOther();
        for (var none : List.of("december", "+999999999-12", "-999999999-01")) {
            browsing.get(studio.staff, "/streams/rosters/" + none)
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void rostersAreForStaffOfTheOffice() {
        var monday = show("月曜", MONDAY, "在庫", "NONE");
        var hanako = studio.member("花子");
        browsing.get(hanako, path()).expectStatus().isForbidden();
        send(hanako, monday).expectStatus().isForbidden();
        var elsewhere = new Studio(context);
        assertThat(new Browsing(elsewhere).page(elsewhere.staff, path())).doesNotContain("月曜");
        var form = List.<Object>of("turns[0].slotId", slot(monday), "turns[0].personId", hanako);
        new Browsing(elsewhere)
                .submit(elsewhere.staff, path() + "/" + monday, form.toArray())
                .expectStatus()
                .isNotFound();
        assertThat(crew(monday).seats()).isEmpty();
    }

    private static LocalDate firstMonday() {
        var first = LocalDate.now(Moment.JAPAN).plusMonths(1).withDayOfMonth(1);
        return first.with(java.time.temporal.TemporalAdjusters.nextOrSame(java.time.DayOfWeek.MONDAY));
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(19, 0).atZone(Moment.JAPAN).toInstant();
    }

    private UUID show(String title, LocalDate day, String role, String exposure) {
        var show = studio.show(title, evening(day));
        studio.role(show, role, exposure, 60);
        return show;
    }

    private WebTestClient.ResponseSpec send(UUID personId, UUID showId) {
        var fields = new ArrayList<Object>();
        var asked = lines(showId).stream().filter(Line::isToBeAsked).toList();
        for (var at = 0; at < asked.size(); at++) {
            fields.addAll(List.of("turns[" + at + "].slotId", asked.get(at).slotId()));
            fields.addAll(List.of("turns[" + at + "].personId", asked.get(at).personId()));
        }
        return browsing.submit(personId, path() + "/" + showId, fields.toArray());
    }

    private Roster roster() {
        return studio.here(proposing.of(MONTH));
    }

    private List<Line> lines(UUID showId) {
        return roster().shows().stream()
                .filter(of -> of.show().id().equals(showId))
                .flatMap(of -> of.lines().stream())
                .toList();
    }

    private UUID slot(UUID showId) {
        return lines(showId).getFirst().slotId();
    }

    private static Map<String, Long> names(Roster roster) {
        return roster.shows().stream()
                .flatMap(of -> of.lines().stream())
                .flatMap(line -> Stream.ofNullable(line.name()))
                .collect(groupingBy(name -> name, counting()));
    }

    private Crew crew(UUID showId) {
        return studio.here(crews.ofShow(showId, MONDAY));
    }

    private static String path() {
        return "/streams/rosters/" + MONTH;
    }
}
