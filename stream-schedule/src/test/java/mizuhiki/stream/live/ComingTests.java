package mizuhiki.stream.live;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@StreamTest
class ComingTests {

    @Autowired
    ApplicationContext context;

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
