package mizuhiki.stream.chore;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.platform.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@StreamTest
class ChoreTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Preparing preparing;

    Studio studio;
    Browsing pages;
    UUID show;
    String chores;

    @BeforeEach
    void showIsPlanned() {
        studio = new Studio(context);
        pages = new Browsing(studio);
        show = studio.show(EVENING);
        chores = "/streams/" + show + "/chores";
    }

    @Test
    void everyPlatformHasWorkForPeople() {
        assertThat(Platform.values())
                .allSatisfy(platform -> assertThat(Chore.on(platform)).anyMatch(Chore::isTickable));
        assertThat(Arrays.stream(Chore.values()).map(Enum::name)).allMatch(name -> name.length() <= 40);
    }

    @Test
    void aShowOnMorePlatformsHasMoreToPrepare() {
        assertThat(open()).isEqualTo(1);

        pages.submit(studio.staff, chores + "/platforms", "platforms", "TIKTOK", "platforms", "YOUTUBE")
                .expectStatus()
                .isSeeOther();

        assertThat(open()).isEqualTo(10);
        assertThat(pages.page(studio.staff, chores)).contains("TikTokのアプリ", "つなぐと自動");
        pages.submit(studio.staff, chores + "/platforms").expectStatus().isSeeOther();
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void whatIsDoneIsTickedOnceAndMayBeTakenBack() {
        tick("tick");
        tick("tick");
        assertThat(open()).isZero();
        assertThat(pages.page(studio.staff, chores)).contains("準備は全部おわりました");

        tick("untick");
        assertThat(open()).isEqualTo(1);
        pages.submit(studio.staff, chores + "/tick", "chore", "DANCE")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void anotherOfficeFindsNothing() {
        var elsewhere = new Browsing(new Studio(context));

        elsewhere.get(elsewhere.studio().staff, chores).expectStatus().isNotFound();
        elsewhere
                .submit(elsewhere.studio().staff, chores + "/tick", "chore", "OWN_PAGE_TRIED")
                .expectStatus()
                .isNotFound();
    }

    private void tick(String what) {
        pages.submit(studio.staff, chores + "/" + what, "chore", "OWN_PAGE_TRIED")
                .expectStatus()
                .isSeeOther();
    }

    private long open() {
        return studio.here(preparing.list(show)).open();
    }
}
