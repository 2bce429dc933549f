package mizuhiki.order.archive;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was given out.
 *
 * @param number counts within the office and kind
 * @param month the month of work it is about, if it is about one
 * @param personId the member it is about, if it is about one
 * @param hash SHA-256 of what is said on it
 */
public record Issued(
        UUID id,
        Kind kind,
        int number,
        @Nullable LocalDate month,
        @Nullable UUID personId,
        String hash,
        UUID issuedBy,
        Instant issuedAt) {

    /** With the signs its text is written in. */
    public enum Kind {
        STATEMENT("UTF-8"),
        RECEIPT_SHEET("UTF-8"),
        TRANSFER("windows-31j"),
        YEARLY("UTF-8");

        private final Charset charset;

        Kind(String charset) {
            this.charset = Charset.forName(charset);
        }

        public Charset charset() {
            return charset;
        }
    }

    /** What is to be given out, and about what. */
    public record Draft(
            Kind kind, @Nullable LocalDate month, @Nullable UUID personId, String text) {}
}
