package mizuhiki.shared.movein;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.problem.NotFound;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The key of the house: given by whoever runs it, or made at the start and good for the first office. */
@Component
class OpeningKey {

    private static final int BYTES = 16;

    private final OpeningSettings settings;
    private final Offices offices;
    private final String made = made();

    OpeningKey(OpeningSettings settings, Offices offices) {
        this.settings = settings;
        this.offices = offices;
    }

    private static String made() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Empty where somebody else decides who comes in, or somebody is in already. */
    Mono<String> toTell() {
        return settings.isGiven()
                ? Mono.empty()
                : offices.all().hasElements().filter(any -> !any).map(none -> made);
    }

    /** Whoever has another one finds no door. */
    Mono<Void> require(String shown) {
        return (settings.isGiven() ? Mono.just(settings.key()) : toTell())
                .filter(key -> MessageDigest.isEqual(key.getBytes(UTF_8), shown.getBytes(UTF_8)))
                .switchIfEmpty(Mono.error(() -> new NotFound("opening")))
                .then();
    }
}
