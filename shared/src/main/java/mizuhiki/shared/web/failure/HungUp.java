package mizuhiki.shared.web.failure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Hooks;
import reactor.netty.channel.AbortedException;

/** A phone that goes out of reach in the middle of a photo is no fault of the house, and no error in its log. */
@Component
class HungUp {

    private static final Logger LOG = LoggerFactory.getLogger(HungUp.class);

    @PostConstruct
    void hearOfDroppedErrors() {
        Hooks.onErrorDropped(HungUp::note);
    }

    @PreDestroy
    void hearNoMore() {
        Hooks.resetOnErrorDropped();
    }

    /** Nobody waits for the answer any more, so the log is the last one to hear of it. */
    static void note(Throwable dropped) {
        if (dropped instanceof AbortedException || AbortedException.isConnectionReset(dropped)) {
            LOG.debug("Somebody hung up", dropped);
        } else {
            LOG.error("Nobody was there to hear of this", dropped);
        }
    }
}
