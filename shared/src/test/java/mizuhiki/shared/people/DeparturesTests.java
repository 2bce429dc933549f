package mizuhiki.shared.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.account.Accounts;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.GroundApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Mono;

/** Somebody was here up to the day on which they left for the last time. */
@SpringBootTest(classes = GroundApplication.class)
@ContextConfiguration(initializers = TestDatabase.class)
class DeparturesTests {

    private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);

    @Autowired
    TestPeople testPeople;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Departures departures;

    UUID office;
    UUID hanako;

    @BeforeEach
    void hanakoJoins() {
        office = testPeople.office().id();
        hanako = testPeople.member(office, "花子");
    }

    @Test
    void whoLeftWasHereUpToThatDay() {
        testPeople.left(office, hanako, TENTH);

        assertThat(isHere(TENTH)).isTrue();
        assertThat(isHere(TENTH.plusDays(1))).isFalse();
    }

    @Test
    void whoCameBackIsHereUntilTheyLeaveAgain() {
        testPeople.left(office, hanako, TENTH);
        now(accounts.reopen(hanako));
        assertThat(isHere(TENTH.plusDays(30))).isTrue();

        testPeople.left(office, hanako, TENTH.plusDays(9));

        assertThat(isHere(TENTH.plusDays(9))).isTrue();
        assertThat(isHere(TENTH.plusDays(10))).isFalse();
    }

    @Test
    void ofWhomNobodyWroteDownWhenTheyLeftIsNotHere() {
        testPeople.leave(office, hanako);

        assertThat(isHere(TENTH)).isFalse();
    }

    private boolean isHere(LocalDate day) {
        return now(Mono.zip(
                departures.lastDays(), people.get(hanako), (lastDays, person) -> lastDays.isHere(person, day)));
    }

    private <T> T now(Mono<T> work) {
        return work.contextWrite(CurrentOffice.is(office)).block();
    }
}
