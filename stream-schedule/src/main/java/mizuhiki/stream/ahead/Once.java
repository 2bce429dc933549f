package mizuhiki.stream.ahead;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import reactor.core.publisher.Mono;

/** The same thing planned twice is one: a tap may come double. Whoever went back and wrote something else plans one more. */
public final class Once {

    private Once() {}

    /** What a page gave it to be known by; without one it is something new each time. */
    public static UUID knownBy(@Nullable UUID given) {
        return given == null ? UuidCreator.getTimeOrderedEpoch() : given;
    }

    /** What the same page says in the same words has the same id. */
    public static UUID said(@Nullable UUID page, Object... words) {
        return knownBy(page == null ? null : UuidCreator.getNameBasedSha1(page, Arrays.toString(words)));
    }

    /**
     * @param there what is known by the id already
     * @param same whether it still is as it would be planned now
     * @param another planned under an id of its own
     */
    public static <T> Function<Mono<T>, Mono<T>> or(Mono<T> there, Function<T, Mono<Boolean>> same, Mono<T> another) {
        return planning -> planning.onErrorResume(
                DuplicateKeyException.class,
                taken -> there.switchIfEmpty(Mono.error(taken)).filterWhen(same).switchIfEmpty(another));
    }
}
