package mizuhiki.catalog.buyer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The secret of a buyer's browser. It stands in no table; holds know only its hash. */
public record BuyerKey(String value) {

    public static final String FORM = "[A-Za-z0-9_-]{32}";

    private static final Pattern WHOLE = Pattern.compile(FORM);
    private static final int LENGTH = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static BuyerKey random() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new BuyerKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Always the same key for the same secret, for buyers who have no browser here. */
    public static BuyerKey of(byte[] secret) {
        return new BuyerKey(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(secret, LENGTH)));
    }

    public static Optional<BuyerKey> of(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(text -> WHOLE.matcher(text).matches())
                .map(BuyerKey::new);
    }

    public String hash() {
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
