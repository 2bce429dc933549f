package mizuhiki.stream.standing;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.show.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

@StreamTest
class TurnsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Turns turns;

    @Autowired
    Shows shows;

    @Autowired
    DatabaseClient database;

    Studio studio;
    UUID hanako;

    @BeforeEach
    void hanakoIsThere() {
        studio = new Studio(context);
        hanako = studio.member("花子");
    }

    @Test
    void workedIsWhatOfATurnWasReallyOnAir() {
        var show = studio.show(EVENING);
        accepted(show, "はじめ", 0, 20);
        accepted(show, "なか", 20, 20);
        accepted(show, "おわり", 40, 20);
        studio.offer(show);

        aired(show, 60);
        assertThat(worked(show)).containsOnly(Map.entry("はじめ", 20), Map.entry("なか", 20), Map.entry("おわり", 20));
        aired(show, 75);
        assertThat(worked(show)).containsOnly(Map.entry("はじめ", 20), Map.entry("なか", 20), Map.entry("おわり", 35));
        aired(show, 30);
        assertThat(worked(show)).containsOnly(Map.entry("はじめ", 20), Map.entry("なか", 10), Map.entry("おわり", 0));
    }

    @Test
    void showsTogetherCountOnceHoweverManyTurnsTheyHave() {
        var ken = new Worked(UUID.randomUUID(), UUID.randomUUID(), "在庫", Exposure.NONE, 20);
        var first = new Worked(hanako, ken.showId(), "コメント", ken.exposure(), 20);
        var last = new Worked(hanako, ken.showId(), "在庫", ken.exposure(), 20);

        assertThat(Worked.past(ken.personId(), List.of(ken, first, last), Map.of())
                        .together())
                .containsOnly(Map.entry(hanako, 1));
    }

    @Test
    void turnsAreReadWithTheirOwnTimeAndTheDayOfTheirShow() {
        var night = EVENING.plusSeconds(4 * 3600 + 1800);
        var show = studio.show(night);
        studio.turn(show, "在庫", "NONE", 40, 20);

        var read = studio.here(shows.get(show).flatMap(turns::ofWeek));

        assertThat(read).singleElement().satisfies(turn -> {
            assertThat(turn.startsAt()).isEqualTo(night.plusSeconds(2400));
            assertThat(turn.endsAt()).isEqualTo(night.plusSeconds(3600));
            assertThat(turn.day())
                    .isEqualTo(
                            turn.startsAt().atZone(Moment.JAPAN).toLocalDate().minusDays(1));
        });
    }

    private void accepted(UUID show, String name, int from, int minutes) {
        studio.ask(show, studio.turn(show, name, "NONE", from, minutes), hanako);
    }

    private void aired(UUID show, int minutes) {
        studio.here(
                database.sql("update streams.assignment set state = 'ACCEPTED'").then());
        studio.here(
                database.sql("""
                        update streams.show
                        set state = 'ENDED', started_at = starts_at, ended_at = starts_at + interval '1 minute' * :minutes
                        where id = :show
                        """).bind("show", show).bind("minutes", minutes).then());
    }

    private Map<String, Integer> worked(UUID show) {
        return studio.here(shows.get(show).flatMap(turns::workedBefore)).stream()
                .collect(Collectors.toMap(Worked::name, Worked::minutes));
    }
}
