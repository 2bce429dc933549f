package mizuhiki.stream.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

@StreamTest
class UnconfirmedShowsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    DatabaseClient database;

    Studio studio;
    UUID show;

    @BeforeEach
    void showIsOnAir() {
        studio = new Studio(context);
        show = studio.show(Studio.EVENING);
        studio.offer(show);
        studio.start(show);
    }

    @Test
    void showNobodyEndedLongAfterItsTimeWaitsForItsMinutes() {
        assertThat(waiting()).doesNotContain("/end\"");
        ends("-59 minutes");
        assertThat(waiting()).doesNotContain("/end\"");

        ends("-61 minutes");
        assertThat(waiting()).contains("/streams/" + show + "/end\"");

        studio.post("/api/v1/streams/%s/end".formatted(show), Map.of());
        assertThat(waiting()).doesNotContain("/end\"");
    }

    @Test
    void showNobodyEndedIsSaidToBeStillOnAirWithTheWayToEndIt() {
        ends("-59 minutes");
        assertThat(pages()).noneMatch(page -> page.contains("まだ配信中のままです"));

        ends("-61 minutes");
        assertThat(pages())
                .allMatch(page -> page.contains("まだ配信中のままです") && page.contains("/streams/" + show + "/end\""));

        studio.post("/api/v1/streams/%s/end".formatted(show), Map.of());
        assertThat(pages()).noneMatch(page -> page.contains("まだ配信中のままです"));
    }

    @Test
    void showThatGoesOnAsWasSaidWaitsForNobody() {
        ends("-61 minutes");
        new Browsing(studio).submit(studio.staff, "/streams/%s/floor/goes-on".formatted(show), "minutes", "30");

        assertThat(pages()).noneMatch(page -> page.contains("まだ配信中のままです"));
        assertThat(waiting()).doesNotContain("/end\"");

        goesOnUntil("-61 minutes");
        assertThat(pages()).allMatch(page -> page.contains("まだ配信中のままです"));
        assertThat(waiting()).contains("/streams/" + show + "/end\"");

        ends("1 hour");
        assertThat(pages()).noneMatch(page -> page.contains("まだ配信中のままです"));
        assertThat(waiting()).doesNotContain("/end\"");
    }

    private void goesOnUntil(String fromNow) {
        studio.here(database.sql("""
                        update streams.show set goes_on_until = now() + :fromNow::interval where id = :show
                        """)
                .bind("show", show)
                .bind("fromNow", fromNow)
                .then()
                .thenReturn(true));
    }

    @Test
    void anotherOfficeHasNothingToConfirm() {
        ends("-2 hours");
        var elsewhere = new Studio(context);

        assertThat(new Browsing(elsewhere).page(elsewhere.staff, "/streams/waiting"))
                .doesNotContain("/end\"");
    }

    private void ends(String fromNow) {
        studio.here(database.sql("""
                        update streams.show set starts_at = now() - interval '9 hours', ends_at = now() + :fromNow::interval
                        where id = :show
                        """)
                .bind("show", show)
                .bind("fromNow", fromNow)
                .then()
                .thenReturn(true));
    }

    private List<String> pages() {
        var browsing = new Browsing(studio);
        return Stream.of("", "/floor")
                .map(page -> browsing.page(studio.staff, "/streams/" + show + page))
                .toList();
    }

    private String waiting() {
        return new Browsing(studio).page(studio.staff, "/streams/waiting");
    }
}
