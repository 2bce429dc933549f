package mizuhiki.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mizuhiki.demo.picture.Craft;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.consent.Consent;
import org.jspecify.annotations.Nullable;

/** One office of the demo as it stands in {@code demo/<slug>.json}. */
record DemoOffice(
        String slug, String name, int yenPerHour, Legal legal, List<DemoPerson> people, List<DemoPiece> pieces) {

    record Legal(String sellerName, String responsible, String address, String phone, String email) {}

    record DemoPerson(
            String login,
            String displayName,
            @Nullable String stageName,
            String legalName,
            Set<Role> roles,
            Set<Consent> consents,
            @Nullable Integer dailyMinutes) {}

    /**
     * A thing somebody makes.
     *
     * @param makers minutes by sign-in name
     * @param order made to order for one customer, and not sold in shows
     */
    record DemoPiece(
            String title,
            Craft craft,
            long price,
            long material,
            String description,
            int quantity,
            Map<String, Integer> makers,
            boolean order) {}
}
