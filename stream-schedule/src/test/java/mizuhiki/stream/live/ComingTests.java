package mizuhiki.stream.live;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

@StreamTest
class ComingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    DatabaseClient database;

    Studio studio;

    @BeforeEach
    void openStudio() {
        studio = new Studio(context);
    }

    @Test
    void announcedShowIsListedAndDraftIsNot() {
        studio.offer(studio.show("夜の手しごと便", EVENING));
        studio.show("まだひみつの配信", EVENING.plusSeconds(86_400));

        assertThat(see("/live/{slug}")).contains("夜の手しごと便").doesNotContain("まだひみつ");
        assertThat(see("/live/{slug}/coming")).contains("夜の手しごと便").doesNotContain("<html");
    }

    @Test
    void showThatNobodyEndsIsNotOnNow() {
        var show = studio.show("夜の手しごと便", EVENING);
        studio.offer(show);
        studio.start(show);

        ended(show, 50);
        assertThat(see("/live/{slug}/coming")).contains("夜の手しごと便", "いま配信しています");

        ended(show, 61);
        assertThat(see("/live/{slug}/coming")).doesNotContain("夜の手しごと便");
        assertThat(see("/live/{slug}")).contains("予定がありません").doesNotContain("夜の手しごと便");
    }

    /** As if it had been planned to end so long ago. */
    private void ended(UUID show, int minutesAgo) {
        studio.here(
                database.sql("""
                        update streams.show set starts_at = now() - make_interval(mins => :ago + 60),
                          ends_at = now() - make_interval(mins => :ago) where id = :showId
                        """).bind("ago", minutesAgo).bind("showId", show).then());
    }

    private String see(String path) {
        return studio.web()
                .get()
                .uri(path, studio.office.slug())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
