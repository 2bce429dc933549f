package mizuhiki.shared.people;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Hashes and compares passwords, off the event loop: that it takes long is the point. */
@Component
public class Passwords {

    private static final int SHORTEST = 8;
    /** bcrypt looks at no more. */
    private static final int LONGEST_BYTES = 72;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodys = encoded("nobody has this password");

    public Mono<String> hash(String password) {
        if (password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Mono.error(new PasswordUnfit());
        }
        return aside(() -> encoded(password));
    }

    /** Takes as long for somebody who does not exist. */
    public Mono<Boolean> matches(String password, @Nullable String hash) {
        return aside(() -> encoder.matches(password, hash == null ? nobodys : hash) && hash != null);
    }

    private String encoded(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }

    private static <T> Mono<T> aside(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }
}
