package mizuhiki.order.payslip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** Writes records down so that the same record is always the same text, whatever the settings of the application. */
public final class Writing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Writing() {}

    /** @param hash SHA-256 of the text */
    public record Written(String text, String hash) {}

    public static Written of(Object record) {
        var text = JSON.writeValueAsString(record);
        return new Written(text, hash(text));
    }

    public static <T> T read(String text, Class<T> type) {
        return JSON.readValue(text, type);
    }

    /** SHA-256. */
    public static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
