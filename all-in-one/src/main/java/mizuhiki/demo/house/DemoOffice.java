package mizuhiki.demo.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mizuhiki.demo.picture.Craft;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.consent.Consent;
import org.jspecify.annotations.Nullable;

/**
 * One office of the demo as it stands in {@code demo/<slug>.json}.
 *
 * @param month told to its end, where that is all there is to tell
 */
public record DemoOffice(
        String slug,
        String name,
        int yenPerHour,
        Legal legal,
        List<DemoPerson> people,
        List<DemoPiece> pieces,
        @Nullable DemoMonth month) {

    record Legal(String sellerName, String responsible, String address, String phone, String email) {}

    /** @param steps how far they have come, by the name of the kind of role */
    record DemoPerson(
            String login,
            String displayName,
            @Nullable String stageName,
            String legalName,
            Set<Role> roles,
            Set<Consent> consents,
            @Nullable Integer dailyMinutes,
            @Nullable Map<String, String> steps) {}

    /**
     * A thing somebody makes.
     *
     * @param makers minutes by sign-in name
     * @param order made to order for one customer, and not sold in shows
     */
    public record DemoPiece(
            String title,
            Craft craft,
            long price,
            long material,
            String description,
            int quantity,
            Map<String, Integer> makers,
            boolean order) {}

    public List<String> members() {
        return logins(person -> person.roles().contains(Role.MEMBER)).toList();
    }

    String agreeing(Consent purpose, int number) {
        return logins(person -> person.consents().contains(purpose))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    /** Who helps with listings and parcels. */
    public List<String> helpers() {
        return List.of(members().get(3), members().get(11), members().get(13));
    }

    public String helper(DemoPiece piece) {
        return helpers().get(Math.floorMod(piece.title().hashCode(), helpers().size()));
    }

    private Stream<String> logins(Predicate<DemoPerson> which) {
        return people.stream().filter(which).map(DemoPerson::login);
    }
}
