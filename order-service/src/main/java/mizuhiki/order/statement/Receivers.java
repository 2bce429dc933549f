package mizuhiki.order.statement;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Knows who has a statement of a month, whether they are still here or not. */
public interface Receivers {

    Mono<Set<UUID>> of(YearMonth month);
}
