package mizuhiki.shared.outbox.relay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Tells whoever starts a service by itself what they do not get. */
@Component
@ConditionalOnBooleanProperty(name = "mizuhiki.relay.enabled", havingValue = false, matchIfMissing = true)
class NoRelay implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(NoRelay.class);

    @Override
    public void run(ApplicationArguments arguments) {
        LOG.warn(
                "Nothing carries events here: the other services learn what happens when all run in one process again");
    }
}
