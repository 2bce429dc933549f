package mizuhiki.order.shop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All terms the shop was given.
 *
 * @param versions the latest first
 */
record TermsHistory(LocalDate today, List<Terms> versions) {

    public @Nullable Terms inForce() {
        return versions.stream().filter(this::hasBegun).findFirst().orElse(null);
    }

    public List<Terms> coming() {
        return versions.stream().filter(version -> !hasBegun(version)).toList();
    }

    public List<Terms> past() {
        return versions.stream().filter(this::hasBegun).skip(1).toList();
    }

    /** The last day on which a new version may begin. */
    public LocalDate latest() {
        return TermsRenewal.latest(today);
    }

    /** What a new version starts from. */
    NewTerms draft() {
        var inForce = inForce();
        return inForce == null ? NewTerms.blank(today) : NewTerms.of(inForce, today);
    }

    private boolean hasBegun(Terms version) {
        return !version.validFrom().isAfter(today);
    }
}
