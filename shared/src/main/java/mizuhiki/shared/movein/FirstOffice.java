package mizuhiki.shared.movein;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells whoever started an empty house how to move in. */
@Component
@ConditionalOnBooleanProperty(name = "mizuhiki.demo.enabled", havingValue = false, matchIfMissing = true)
class FirstOffice {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOffice.class);

    private final OpeningKey key;
    private final Environment environment;

    FirstOffice(OpeningKey key, Environment environment) {
        this.key = key;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    Mono<Void> tell() {
        return key.toTell()
                .doOnNext(made -> LOG.info("No office lives here yet; open the first one at {}/open/{}", url(), made))
                .then();
    }

    private String url() {
        var port = environment.getProperty("local.server.port", "8080");
        return environment.getProperty("mizuhiki.public-url", "http://localhost:" + port);
    }
}
