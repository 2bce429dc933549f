package mizuhiki.demo;

import mizuhiki.demo.house.DemoPeople;
import mizuhiki.demo.house.PastRequests;
import mizuhiki.shared.firststep.FirstSteps;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.Joining;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.PersonalLimits;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What a demo needs to be told, without telling it at the start of the house. */
@TestConfiguration
class DemoAlone {

    @Bean
    PastRequests pastRequests() {
        return new PastRequests();
    }

    @Bean
    DemoPeople demoPeople(
            Offices offices, Joining joining, Consents consents, PersonalLimits limits, FirstSteps firstSteps) {
        return new DemoPeople(offices, joining, consents, limits, firstSteps);
    }
}
