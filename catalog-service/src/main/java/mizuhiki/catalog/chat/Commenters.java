package mizuhiki.catalog.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.chat.Comment.Platform;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.secret.Seal;
import mizuhiki.shared.secret.Seals;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives those who write from other platforms a key: the same one whenever the same name writes, and guessed by nobody. */
@Component
class Commenters {

    private final Seal seal;

    Commenters(Seals seals) {
        this.seal = seals.of("commenter");
    }

    private record Commenter(UUID officeId, Platform platform, String author) {}

    Mono<BuyerKey> key(Platform platform, String author) {
        return CurrentOffice.get().map(officeId -> key(new Commenter(officeId, platform, alike(author))));
    }

    /** Spaces and wide letters come with the keyboard. Capitals tell two names apart, but never two handles. */
    private static String alike(String author) {
        var name = Normalizer.normalize(author, Normalizer.Form.NFKC).strip();
        return name.startsWith("@") ? name.toLowerCase(Locale.ROOT) : name;
    }

    private BuyerKey key(Commenter commenter) {
        try {
            var sealed = seal.close(commenter).getBytes(StandardCharsets.US_ASCII);
            return BuyerKey.of(MessageDigest.getInstance("SHA-256").digest(sealed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
