package mizuhiki.order.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** A few words are either on the paper or refused, whoever is quicker. */
@OrderTest
class SettlingWordsTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant AT = Instant.parse("2026-12-01T03:00:00Z");
    private static final int LOOKS = 20_000;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Frames frames;

    @Autowired
    MessageDesk desk;

    @Autowired
    Messages messages;

    @Autowired
    IssuedPapers papers;

    @Autowired
    DatabaseClient database;

    private Viewer manager;
    private UUID hanako;

    @BeforeEach
    void openAnOffice() {
        var office = people.office().id();
        hanako = people.member(office, "はなこ");
        manager = new Viewer(people.manager(office), office, Set.of(Role.MANAGER), "中村", TextLevel.NORMAL, false);
    }

    @Test
    void whoeverWritesWaitsForWhoeverSettlesAndIsTold() {
        var writing = during(settle(), desk.write(NOVEMBER, hanako, "ありがとう", manager));

        assertThatThrownBy(writing::join).hasCauseInstanceOf(StatementGivenOut.class);
    }

    @Test
    void whoeverSettlesReadsTheWordsThatWereBeingWritten() {
        var words = new Message(hanako, "ありがとう");
        var writing = papers.oneAtATime().then(messages.write(NOVEMBER, words, manager.personId(), AT));

        during(writing, settle()).join();

        var standing = sales.now(manager.officeId(), AT, frames.look(NOVEMBER, hanako, manager));
        assertThat(Objects.requireNonNull(standing).frame().words()).isEqualTo("ありがとう");
        assertThat(standing.draft()).isFalse();
    }

    private Mono<Void> settle() {
        return frames.settle(NOVEMBER, List.of(hanako), manager);
    }

    /** Starts the second once the first is done but not yet for others to see; ends when both are. */
    private CompletableFuture<Void> during(Mono<Void> first, Mono<Void> second) {
        var beside = second.contextWrite(CurrentOffice.is(manager.officeId())).contextWrite(Moment.is(AT));
        return Objects.requireNonNull(sales.now(
                manager.officeId(),
                AT,
                first.then(Mono.fromSupplier(beside::toFuture)).delayUntil(started -> oneWaits())));
    }

    private Mono<Boolean> oneWaits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .mapValue(Boolean.class)
                .one()
                .repeat(LOOKS)
                .any(waits -> waits)
                .filter(waits -> waits)
                .switchIfEmpty(Mono.error(() -> new AssertionError("nobody waited")));
    }
}
