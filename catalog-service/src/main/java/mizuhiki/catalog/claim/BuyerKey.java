package mizuhiki.catalog.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The secret of a buyer's browser. It stands in no table; holds know only its hash. */
record BuyerKey(String value) {

    static final String FORM = "[A-Za-z0-9_-]{32}";

    private static final SecureRandom RANDOM = new SecureRandom();

    public static BuyerKey random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new BuyerKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<BuyerKey> of(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> text.matches(FORM)).map(BuyerKey::new);
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not even a log shows the secret. */
    @Override
    public String toString() {
        return "BuyerKey";
    }
}
