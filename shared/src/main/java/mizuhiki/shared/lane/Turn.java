package mizuhiki.shared.lane;

import java.util.UUID;
import reactor.core.publisher.MonoSink;

/** Somebody waiting in a lane. */
final class Turn<Q, A> {

    private final UUID officeId;
    private final Q question;
    private final MonoSink<A> asking;
    private volatile boolean abandoned;

    Turn(UUID officeId, Q question, MonoSink<A> asking) {
        this.officeId = officeId;
        this.question = question;
        this.asking = asking.onCancel(() -> abandoned = true);
    }

    UUID officeId() {
        return officeId;
    }

    Q question() {
        return question;
    }

    /** Whoever has gone away is not served: nobody would hear the answer. */
    boolean isAbandoned() {
        return abandoned;
    }

    void answer(A answer) {
        asking.success(answer);
    }

    void fail(Throwable failure) {
        asking.error(failure);
    }
}
