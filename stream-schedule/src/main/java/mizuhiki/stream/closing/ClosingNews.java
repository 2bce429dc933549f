package mizuhiki.stream.closing;

import java.time.LocalDate;
import java.util.List;
import reactor.core.publisher.Mono;

/** Hears in the same transaction that days are now closed, or open again. */
public interface ClosingNews {

    Mono<Void> changed(List<LocalDate> days);
}
