package mizuhiki.catalog.making;

import static mizuhiki.catalog.photo.SamplePhotos.drawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.made.Share;
import mizuhiki.catalog.photo.PhotoIntake;
import mizuhiki.catalog.product.Product.State;
import mizuhiki.catalog.product.Products;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@CatalogTest
class FinishingTests {

    @Autowired
    TestPeople people;

    @Autowired
    PhotoIntake photos;

    @Autowired
    Registration registration;

    @Autowired
    Lots lots;

    @Autowired
    Finishing finishing;

    @Autowired
    Products products;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private Viewer hanako;
    private UUID ken;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
        hanako = viewer(people.member(office, "はなこ"));
        ken = people.member(office, "けん");
    }

    @Test
    void finishedLotBecomesAWaitingProductInStockAndEverybodysWork() {
        var product = now(finishing.finish(brooch().id(), hanako));

        assertThat(product.state()).isEqualTo(State.WAITING);
        assertThat(product.title()).isEqualTo("水引のブローチ");
        assertThat(now(stock.of(product.id())).available()).isOne();
        assertThat(events("LotMade")).hasSize(1);
        assertThat(events("WorkDone")).hasSize(2).anyMatch(event -> event.contains("\"minutes\": 60"));
    }

    @Test
    void piecesAreToldWhereTheMakersSaidThem() {
        var lotId = brooch().id();
        var said = List.of(new Share(hanako.personId(), 60, 2), new Share(ken, 30));
        now(registration.describe(lotId, new Answers.What("水引のブローチ", "", 2), hanako));
        now(registration.madeBy(lotId, said, hanako));

        now(finishing.finish(lotId, hanako));

        assertThat(events("WorkDone"))
                .hasSize(2)
                .anyMatch(event -> event.contains("\"minutes\": 60") && event.contains("\"pieces\": 2"))
                .anyMatch(event -> event.contains("\"minutes\": 30") && event.contains("\"pieces\": null"));
    }

    @Test
    void nobodyMadeMoreThanThereAre() {
        var lotId = brooch().id();
        now(registration.describe(lotId, new Answers.What("水引のブローチ", "", 10), hanako));
        now(registration.madeBy(lotId, List.of(new Share(hanako.personId(), 60, 10)), hanako));

        var fewer = now(registration.describe(lotId, new Answers.What("水引のブローチ", "", 1), hanako));

        assertThat(fewer.next()).isEqualTo(LotView.Question.WHO);
        assertThatThrownBy(() -> now(finishing.finish(lotId, hanako))).isInstanceOf(LotIncomplete.class);
        now(registration.madeBy(lotId, List.of(new Share(hanako.personId(), 60, 1)), hanako));
        now(finishing.finish(lotId, hanako));
        assertThat(events("WorkDone")).singleElement().asString().contains("\"pieces\": 1");
    }

    @Test
    void whoIsSaidTwiceAtOnceIsSaidAfterEachOther() {
        var lotId = brooch().id();
        var alone = List.of(new Share(hanako.personId(), 45));
        var other = List.of(new Share(ken, 45));

        for (var round = 0; round < 5; round++) {
            now(Flux.just(alone, other, alone, other)
                    .flatMap(shares -> registration.madeBy(lotId, shares, hanako))
                    .count());

            assertThat(now(registration.get(lotId, hanako)).makers()).hasSize(1);
        }
    }

    @Test
    void sharesOfAFinishedLotAreFrozenByTheDatabase() {
        var lotId = finishedBrooch();

        for (var change : List.of(
                "update catalog.maker set minutes = 1 where lot_id = '%s'",
                "delete from catalog.maker where lot_id = '%s'",
                "insert into catalog.maker (lot_id, person_id, minutes) values ('%s', uuidv7(), 5)",
                "update catalog.lot set quantity = 9 where id = '%s'",
                "delete from catalog.lot where id = '%s'")) {
            assertThatThrownBy(() ->
                            now(database.sql(change.formatted(lotId)).fetch().rowsUpdated()))
                    .hasMessageContaining("finished");
        }
    }

    @Test
    void finishedLotIsNotFinishedAgain() {
        var lotId = finishedBrooch();

        assertThatThrownBy(() -> now(finishing.finish(lotId, hanako))).isInstanceOf(LotFinished.class);
        assertThatThrownBy(() -> now(registration.madeBy(lotId, List.of(new Share(ken, 5)), hanako)))
                .isInstanceOf(LotFinished.class);
        assertThat(events("LotMade")).hasSize(1);
    }

    @Test
    void ofManyTapsOnDoneOneCounts() {
        var lotId = brooch().id();

        var finished = Flux.range(0, 6)
                .flatMap(tap -> finishing.finish(lotId, hanako).onErrorResume(lost -> Mono.empty()))
                .count();

        assertThat(now(finished)).isOne();
        assertThat(events("LotMade")).hasSize(1);
    }

    @Test
    void whoTapsOnDoneAgainIsToldThatItIsDone() {
        var lotId = brooch().id();

        var answers = Flux.range(0, 6)
                .flatMap(tap ->
                        finishing.finish(lotId, hanako).map(done -> "done").onErrorResume(this::named))
                .collectList();

        assertThat(now(answers)).containsOnly("done", "LotFinished");
    }

    @Test
    void moreOfTheSameCanBeFinishedByTwoAtOnce() {
        var product = now(finishing.finish(brooch().id(), hanako));
        var lotIds = List.of(moreOf(product.id()), moreOf(product.id()));

        var answers = Flux.fromIterable(lotIds)
                .flatMap(lotId ->
                        finishing.finish(lotId, hanako).map(done -> "done").onErrorResume(this::named))
                .collectList();

        assertThat(now(answers)).containsOnly("done");
        assertThat(now(stock.of(product.id())).received()).isEqualTo(3);
    }

    @Test
    void whatMissesAnAnswerIsNotFinishedAndLeavesNothing() {
        var untold = now(registration.begin(null, hanako));
        var withoutMakers = now(registration.begin(null, hanako));
        picture(withoutMakers.id());
        now(registration.describe(withoutMakers.id(), new Answers.What("箸置き", "", 1), hanako));

        assertThatThrownBy(() -> now(finishing.finish(untold.id(), hanako))).isInstanceOf(LotIncomplete.class);
        assertThatThrownBy(() -> now(finishing.finish(withoutMakers.id(), hanako)))
                .isInstanceOf(LotIncomplete.class);
        assertThat(now(products.count())).isZero();
    }

    @Test
    void thrownAwayDraftIsFetchedBack() {
        var lotId = brooch().id();

        now(registration.throwAway(lotId, hanako));
        assertThatThrownBy(() -> now(finishing.finish(lotId, hanako))).isInstanceOf(LotIncomplete.class);
        assertThat(now(registration.draftsOf(hanako).collectList())).isEmpty();
        now(registration.fetchBack(lotId, hanako));

        assertThat(now(registration.draftsOf(hanako).collectList())).hasSize(1);
    }

    @Test
    void moreOfTheSameIsAnotherLotOfTheSameProduct() {
        var first = now(finishing.finish(brooch().id(), hanako));
        var more = now(registration.begin(first.id(), hanako));
        now(registration.describe(more.id(), new Answers.What("another name", "", 3), hanako));
        now(registration.madeBy(more.id(), List.of(new Share(ken, 45)), hanako));

        var second = now(finishing.finish(more.id(), hanako));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.title()).isEqualTo("水引のブローチ");
        assertThat(now(stock.of(first.id())).received()).isEqualTo(4);
        assertThat(now(products.count())).isOne();
    }

    @Test
    void onlyMembersAreMakersAndDraftsAreNobodyElsesBusiness() {
        var lotId = now(registration.begin(null, hanako)).id();
        var staffId = people.staff(office);

        assertThatThrownBy(() -> now(registration.madeBy(lotId, List.of(new Share(staffId, 5)), hanako)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> now(registration.throwAway(lotId, viewer(ken))))
                .isInstanceOf(NotFound.class);
    }

    private Mono<String> named(Throwable failure) {
        return Mono.just(failure.getClass().getSimpleName());
    }

    private UUID moreOf(UUID productId) {
        var lotId = now(registration.begin(productId, hanako)).id();
        now(registration.madeBy(lotId, List.of(new Share(ken, 45)), hanako));
        return lotId;
    }

    private UUID finishedBrooch() {
        var lotId = brooch().id();
        now(finishing.finish(lotId, hanako));
        return lotId;
    }

    private LotView brooch() {
        var lotId = now(registration.begin(null, hanako)).id();
        picture(lotId);
        now(registration.describe(lotId, new Answers.What("水引のブローチ", "赤い水引で結びました。", 1), hanako));
        return now(registration.madeBy(lotId, List.of(new Share(hanako.personId(), 60), new Share(ken, 30)), hanako));
    }

    private void picture(UUID lotId) {
        var photoId = now(photos.take(drawn("jpg", 300, 200), hanako.personId()));
        now(lots.get(lotId, hanako)
                .map(lot -> lot.of(lot.thing().picturedIn(photoId)))
                .flatMap(lots::save));
    }

    private List<String> events(String type) {
        return now(database.sql("select payload::text from catalog.outbox where type = :type")
                .bind("type", type)
                .mapValue(String.class)
                .all()
                .collectList());
    }

    private Viewer viewer(UUID personId) {
        return new Viewer(personId, office, Set.of(Role.MEMBER), "はなこ", TextLevel.NORMAL, false);
    }

    private <T> T now(Mono<T> work) {
        return Objects.requireNonNull(
                work.contextWrite(CurrentOffice.is(office)).block());
    }
}
