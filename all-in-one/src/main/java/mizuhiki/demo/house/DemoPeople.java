package mizuhiki.demo.house;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.demo.house.DemoOffice.DemoPerson;
import mizuhiki.shared.firststep.FirstSteps;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.office.Seller;
import mizuhiki.shared.people.Joining;
import mizuhiki.shared.people.NewPerson;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.shared.people.consent.PersonalLimits;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.time.Moment;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens a demo office and lets its people join, agree, and say how much they want to do. */
@Component
@ConditionalOnBooleanProperty("mizuhiki.demo.enabled")
public class DemoPeople {

    static final String PASSWORD = "mizuhiki-demo";

    private final Offices offices;
    private final Joining joining;
    private final Consents consents;
    private final PersonalLimits limits;
    private final FirstSteps firstSteps;

    public DemoPeople(
            Offices offices, Joining joining, Consents consents, PersonalLimits limits, FirstSteps firstSteps) {
        this.offices = offices;
        this.joining = joining;
        this.consents = consents;
        this.limits = limits;
        this.firstSteps = firstSteps;
    }

    public boolean isOpen(String slug) {
        return Objects.requireNonNull(
                offices.all().any(office -> office.slug().equals(slug)).block());
    }

    public Office open(DemoOffice demo) {
        var legal = demo.legal();
        var seller = new Seller(
                legal.sellerName(),
                legal.responsible(),
                legal.address(),
                legal.phone(),
                legal.email(),
                "見本銀行 本店 普通 1234567 " + legal.sellerName());
        return Objects.requireNonNull(offices.open(demo.slug(), demo.name(), seller)
                .delayUntil(office -> firstSteps.settle().contextWrite(CurrentOffice.is(office.id())))
                .block());
    }

    /** Everybody's id by sign-in name. */
    public Map<String, UUID> join(DemoOffice demo, Office office, Instant when) {
        var ids = new LinkedHashMap<String, UUID>();
        for (var person : demo.people()) {
            ids.put(person.login(), join(person, office, when));
        }
        return ids;
    }

    private UUID join(DemoPerson person, Office office, Instant when) {
        return Objects.requireNonNull(joining.join(newPerson(person))
                .delayUntil(id -> agree(id, person, when).then(limit(id, person)))
                .contextWrite(Moment.is(when).andThen(CurrentOffice.is(office.id())))
                .block());
    }

    private static NewPerson newPerson(DemoPerson person) {
        return new NewPerson(
                person.displayName(), person.roles(), person.stageName(), person.legalName(), person.login(), PASSWORD);
    }

    private Mono<Void> agree(UUID id, DemoPerson person, Instant when) {
        return Flux.fromIterable(person.consents())
                .concatMap(purpose -> consents.record(Word.yes(id, purpose, Moment.dayOf(when))))
                .then();
    }

    private Mono<Void> limit(UUID id, DemoPerson person) {
        return person.dailyMinutes() == null
                ? Mono.empty()
                : limits.set(new PersonalLimit(id, person.dailyMinutes(), false), id);
    }
}
