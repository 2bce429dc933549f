package mizuhiki.bench.roster;

import java.time.Duration;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.turn.Step;

/** The roles of a show. */
enum Part {
    MC(Exposure.VOICE, Step.ROLE, 15),
    HANDS(Exposure.HANDS, Step.ASSISTANT, 10),
    FACE(Exposure.FACE, Step.ASSISTANT, 10),
    LEAD(Exposure.NONE, Step.LEAD, 0),
    COMMENTS(Exposure.NONE, Step.OBSERVER, 10),
    STOCK(Exposure.NONE, Step.OBSERVER, 0),
    PACKING(Exposure.NONE, Step.OBSERVER, 0),
    LIGHT(Exposure.NONE, Step.ASSISTANT, 0);

    final UUID kind = new UUID(1, ordinal());
    final Exposure exposure;
    final Step step;
    final Duration rest;

    Part(Exposure exposure, Step step, int restMinutes) {
        this.exposure = exposure;
        this.step = step;
        this.rest = Duration.ofMinutes(restMinutes);
    }
}
