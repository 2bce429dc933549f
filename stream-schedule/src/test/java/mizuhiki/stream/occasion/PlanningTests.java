package mizuhiki.stream.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

@StreamTest
class PlanningTests {

    static final LocalDate DAY = LocalDate.now(Moment.JAPAN).plusDays(3);

    @Autowired
    ApplicationContext context;

    Studio studio;
    UUID ken;
    UUID hanako;

    @BeforeEach
    void officeOpens() {
        studio = new Studio(context);
        ken = studio.member("健");
        hanako = studio.member("花子");
    }

    @Test
    void anOccasionSentTwiceIsOne() {
        var id = UUID.randomUUID();

        plan(id, "けいこ", ken);
        plan(id, "けいこ", ken);

        assertThat(planned()).isEqualTo(1);
    }

    @Test
    void somethingElseFromTheSamePageIsOneMore() {
        var id = UUID.randomUUID();

        plan(id, "けいこ", ken);
        plan(id, "けいこ", hanako);

        assertThat(planned()).isEqualTo(2);
    }

    private void plan(UUID id, String title, UUID invited) {
        new Browsing(studio)
                .submit(
                        studio.staff,
                        "/streams/occasions",
                        "id",
                        id,
                        "kind",
                        "REHEARSAL",
                        "title",
                        title,
                        "day",
                        DAY,
                        "from",
                        "13:00",
                        "until",
                        "14:00",
                        "personIds",
                        invited)
                .expectStatus()
                .isSeeOther();
    }

    private long planned() {
        return studio.here(context.getBean(DatabaseClient.class)
                .sql("select count(*) from streams.occasion")
                .mapValue(Long.class)
                .one());
    }
}
