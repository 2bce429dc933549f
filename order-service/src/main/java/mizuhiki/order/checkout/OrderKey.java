package mizuhiki.order.checkout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The secret in the link to an order page; only its hash is kept.
 *
 * <p>It is drawn before the order is placed, so that sending the same order twice is seen to be the same.
 */
record OrderKey(String value) {

    static final String FORM = "[A-Za-z0-9_-]{43}";

    private static final Pattern WHOLE = Pattern.compile(FORM);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    OrderKey {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a key");
        }
    }

    static boolean isOne(String value) {
        return WHOLE.matcher(value).matches();
    }

    static OrderKey draw() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new OrderKey(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "OrderKey";
    }
}
