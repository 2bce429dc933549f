package mizuhiki.shared.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.GroundApplication;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.SpokenWords;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Mono;

@SpringBootTest(classes = GroundApplication.class)
@ContextConfiguration(initializers = TestDatabase.class)
class PeopleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    TestPeople testPeople;

    @Autowired
    People people;

    @Autowired
    LegalNames legalNames;

    @Autowired
    Consents consents;

    @Autowired
    SpokenWords words;

    @Autowired
    DatabaseClient database;

    UUID officeId;
    UUID hanako;

    @BeforeEach
    void hanakoJoins() {
        officeId = testPeople.office().id();
        hanako = testPeople.join(
                officeId,
                NewPerson.named("花子", Role.MEMBER, Role.PEER).onStage("はな").legally("水引 花子"));
    }

    @Test
    void somebodyWhoJoinedIsKnownToColleagues() {
        var person = here(people.get(hanako));

        assertThat(person.displayName()).isEqualTo("花子");
        assertThat(person.roles()).containsExactlyInAnyOrder(Role.MEMBER, Role.PEER);
        assertThat(here(people.members().collectList())).containsExactly(person);
        assertThat(here(people.staff().collectList())).isEmpty();
        assertThat(here(people.displayNames(List.of(hanako)))).containsEntry(hanako, "花子");
    }

    @Test
    void peopleOfAnotherOfficeAreNotFound() {
        var elsewhere = testPeople.office().id();

        assertThatThrownBy(() -> people.get(hanako)
                        .contextWrite(CurrentOffice.is(elsewhere))
                        .block())
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLegalNameIsReadableOnlyWithTheKey() {
        var stored = here(database.sql("select legal_name from people.person where id = :id")
                .bind("id", hanako)
                .mapValue(byte[].class)
                .one());

        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("水引");
        assertThat(here(legalNames.of(hanako))).isEqualTo("水引 花子");
    }

    @Test
    void aLegalNameCopiedToSomebodyElseCannotBeRead() {
        var ken = testPeople.member(officeId, "健");
        here(database.sql(
                        "update people.person set legal_name = (select legal_name from people.person where id = :from) where id = :to")
                .bind("from", hanako)
                .bind("to", ken)
                .fetch()
                .rowsUpdated());

        assertThatThrownBy(() -> here(legalNames.of(ken))).hasMessageContaining("legal_name");
    }

    @Test
    void nothingSaidMeansNo() {
        assertThat(here(consents.on(hanako, TODAY))).isEmpty();
    }

    @Test
    void aNoReplacesAYesAtOnce() {
        say(Word.yes(hanako, Consent.HANDS, TODAY.minusDays(30)));
        assertThat(consentOn(TODAY, Consent.HANDS)).isTrue();

        say(Word.no(hanako, Consent.HANDS, TODAY));

        assertThat(consentOn(TODAY, Consent.HANDS)).isFalse();
    }

    @Test
    void whatBeganYesterdayKnowsOfTheNoOfToday() {
        say(Word.yes(hanako, Consent.HANDS, TODAY.minusDays(30)));
        say(Word.no(hanako, Consent.HANDS, TODAY));

        assertThat(consentOn(TODAY.minusDays(1), Consent.HANDS)).isFalse();
        assertThat(here(words.lastWords(hanako, Consent.HANDS).collectList())).hasSize(2);
    }

    @Test
    void whatBeganYesterdayKnowsOfTheYesAfterTheNoOfToday() {
        say(Word.yes(hanako, Consent.HANDS, TODAY.minusDays(30)));
        say(Word.no(hanako, Consent.HANDS, TODAY));
        say(Word.yes(hanako, Consent.HANDS, TODAY));

        assertThat(consentOn(TODAY, Consent.HANDS)).isTrue();
        assertThat(consentOn(TODAY.minusDays(1), Consent.HANDS)).isTrue();
    }

    @Test
    void aYesForLaterTakesBackNoNoBefore() {
        say(Word.yes(hanako, Consent.HANDS, TODAY.minusDays(30)));
        say(Word.no(hanako, Consent.HANDS, TODAY));
        say(Word.yes(hanako, Consent.HANDS, TODAY.plusDays(1)));

        assertThat(consentOn(TODAY, Consent.HANDS)).isFalse();
        assertThat(consentOn(TODAY.minusDays(1), Consent.HANDS)).isFalse();
    }

    @Test
    void aYesHoldsFromItsFirstToItsLastDay() {
        say(new Word(hanako, Consent.FACE, true, TODAY.plusDays(1), TODAY.plusDays(7), hanako));

        assertThat(consentOn(TODAY, Consent.FACE)).isFalse();
        assertThat(consentOn(TODAY.plusDays(1), Consent.FACE)).isTrue();
        assertThat(consentOn(TODAY.plusDays(7), Consent.FACE)).isTrue();
        assertThat(consentOn(TODAY.plusDays(8), Consent.FACE)).isFalse();
    }

    @Test
    void onlyThoseWhoAgreeToAllAreFound() {
        var ken = testPeople.member(officeId, "健");
        say(Word.yes(hanako, Consent.HANDS, TODAY));
        say(Word.yes(hanako, Consent.VOICE, TODAY));
        say(Word.yes(ken, Consent.HANDS, TODAY));

        var both = Set.of(Consent.HANDS, Consent.VOICE);
        assertThat(here(consents.agreeing(List.of(hanako, ken), both, TODAY))).containsExactly(hanako);
    }

    @Test
    void thePublicSeesAStageNameOnlyWithConsent() {
        assertThat(here(people.stageNames(List.of(hanako), TODAY))).isEmpty();

        say(Word.yes(hanako, Consent.STAGE_NAME, TODAY));

        assertThat(here(people.stageNames(List.of(hanako), TODAY))).containsEntry(hanako, "はな");
    }

    private boolean consentOn(LocalDate day, Consent purpose) {
        return here(consents.on(hanako, day)).contains(purpose);
    }

    private void say(Word word) {
        consents.record(word)
                .contextWrite(Moment.is(TODAY.atTime(12, 0).atZone(Moment.JAPAN).toInstant()))
                .contextWrite(CurrentOffice.is(officeId))
                .block();
    }

    private <T> T here(Mono<T> work) {
        return work.contextWrite(CurrentOffice.is(officeId)).blockOptional().orElseThrow();
    }
}
