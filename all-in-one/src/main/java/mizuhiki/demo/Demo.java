package mizuhiki.demo;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import mizuhiki.demo.house.DemoCalendar;
import mizuhiki.demo.house.DemoCast;
import mizuhiki.demo.house.DemoMaterials;
import mizuhiki.demo.house.DemoOffice;
import mizuhiki.demo.house.DemoPeople;
import mizuhiki.demo.house.DemoSteps;
import mizuhiki.demo.house.OfficeClient;
import mizuhiki.demo.house.PastRequests;
import mizuhiki.demo.month.MonthStory;
import mizuhiki.shared.outbox.relay.Relay;
import mizuhiki.shared.security.session.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Sets the demo offices up at the first start; offices that are there are left alone. */
@Component
@ConditionalOnBooleanProperty("mizuhiki.demo.enabled")
class Demo implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final List<String> OFFICES = List.of("hanamusubi", "minato");

    private final ReactiveWebServerApplicationContext application;
    private final DemoPeople people;
    private final Sessions sessions;
    private final Relay relay;
    private final OfficeClient client;

    Demo(
            ReactiveWebServerApplicationContext application,
            DemoPeople people,
            Sessions sessions,
            Relay relay,
            PastRequests past) {
        this.application = application;
        this.people = people;
        this.sessions = sessions;
        this.relay = relay;
        this.client = new OfficeClient(RestClient.create(), new JsonMapper(), past, "", Instant.now());
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var slug : OFFICES) {
            if (!people.isOpen(slug)) {
                open(read(slug));
            }
        }
    }

    /** Whatever goes wrong with a demo, the house stays open. */
    private void open(DemoOffice demo) {
        LOG.info("Setting up the demo office {}; this takes a moment", demo.slug());
        try {
            setUp(demo);
            LOG.info("The demo office {} is open at {}", demo.slug(), url());
        } catch (RuntimeException failure) {
            LOG.error(
                    "The demo office {} is not complete; to begin anew, stop and delete the data folder",
                    demo.slug(),
                    failure);
        }
    }

    private void setUp(DemoOffice demo) {
        var calendar = new DemoCalendar(Instant.now());
        var opened = DemoCalendar.at(calendar.monthsAgo(2).atDay(1), 0, 5);
        var office = people.open(demo);
        var ids = people.join(demo, office, opened);
        var cast = new DemoCast(client.to(url()), office, ids, sessions);
        new DemoSteps(cast, demo).taken(DemoCalendar.later(opened, 9));
        tell(demo, cast, calendar);
    }

    private void tell(DemoOffice demo, DemoCast cast, DemoCalendar calendar) {
        if (demo.month() == null) {
            var materials = DemoMaterials.bought(cast, DemoCalendar.at(calendar.workday(2, 1), 9, 30));
            new DemoStory(cast, demo, calendar, materials, relay).tell();
        } else {
            new MonthStory(cast, demo.month(), calendar, relay).tell();
        }
    }

    private String url() {
        var server = application.getWebServer();
        return "http://localhost:" + (server == null ? 8080 : server.getPort());
    }

    private DemoOffice read(String slug) throws IOException {
        try (var file = new ClassPathResource("demo/" + slug + ".json").getInputStream()) {
            return client.json().readValue(file, DemoOffice.class);
        }
    }
}
