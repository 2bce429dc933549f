package mizuhiki.stream.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@StreamTest
class MakingNewsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Makings makings;

    Studio studio;
    UUID lot;
    UUID brooch;
    UUID hanako;

    @BeforeEach
    void officeHasAMember() {
        studio = new Studio(context);
        lot = UUID.randomUUID();
        brooch = UUID.randomUUID();
        hanako = studio.member("花子");
    }

    @Test
    void onlyMakingIsRememberedOfWork() {
        studio.hear(work(Stage.LISTING, 20), work(Stage.MAKING, 60));

        assertThat(studio.here(makings.ofLots(List.of(lot))))
                .singleElement()
                .matches(making -> making.minutes() == 60 && making.personId().equals(hanako));
    }

    @Test
    void makersOfAProductAreKnownWhicheverIsHeardFirst() {
        var later = UUID.randomUUID();
        studio.hear(work(Stage.MAKING, 60));
        assertThat(makers()).isEmpty();

        studio.hear(made(lot), made(later));
        assertThat(makers()).isEqualTo(Map.of(brooch, Set.of(hanako)));
    }

    @Test
    void makingToldTwiceCountsOnce() {
        var work = work(Stage.MAKING, 60);

        studio.hear(work, work);
        studio.hear(work);

        assertThat(studio.here(makings.ofLots(List.of(lot)))).hasSize(1);
    }

    @Test
    void anotherOfficeSeesNothingOfIt() {
        studio.hear(work(Stage.MAKING, 60), made(lot));
        var elsewhere = new Studio(context);

        assertThat(elsewhere.here(makings.ofLots(List.of(lot)))).isEmpty();
        assertThat(elsewhere.here(makings.makersOf(List.of(brooch)))).isEmpty();
    }

    private Map<UUID, Set<UUID>> makers() {
        return studio.here(makings.makersOf(List.of(brooch)));
    }

    private WorkDone work(Stage stage, int minutes) {
        return new WorkDone(UUID.randomUUID(), hanako, stage, lot, "製作", minutes, LocalDate.now(Moment.JAPAN));
    }

    private LotMade made(UUID lotId) {
        return new LotMade(lotId, brooch, "もの", 1, LocalDate.now(Moment.JAPAN));
    }
}
