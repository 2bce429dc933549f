package mizuhiki.shared.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Gives each purpose a seal with a key of its own, so that a ticket can never pass as a sign-in. */
public final class Seals {

    private static final String ALGORITHM = "HmacSHA256";

    private final KeyRing ring;

    Seals(KeyRing ring) {
        this.ring = ring;
    }

    public Seal of(String purpose) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(ring.signing(), ALGORITHM));
            return new Seal(mac.doFinal(("mizuhiki/" + purpose).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
