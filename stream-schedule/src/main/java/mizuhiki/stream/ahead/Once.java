package mizuhiki.stream.ahead;

import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import reactor.core.publisher.Mono;

/** The same thing planned twice is one: a tap may come double. Whoever went back and wrote something else plans one more. */
public final class Once {

    private Once() {}

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
