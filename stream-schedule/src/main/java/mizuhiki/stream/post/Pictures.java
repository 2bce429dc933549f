package mizuhiki.stream.post;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.shared.people.consent.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who can be seen in the pictures of pieces, as staff said who looked at them. */
@Repository
public class Pictures {

    /** No people where nobody has looked; none are known of what was public before anybody had to. */
    private static final String PEOPLE = """
            select p.product_id, l.people
            from streams.piece p
            left join streams.listing_photo l on (l.office_id, l.photo_id) = (p.office_id, p.photo_id)
            where p.product_id = any(:productIds) and p.photo_id is not null
            """;

    private final DatabaseClient database;

    Pictures(DatabaseClient database) {
        this.database = database;
    }

    /** @param unseen nobody has looked yet at one of them */
    public record Shown(Set<UUID> people, boolean unseen) {

        /** What whoever is in one agrees to, be it their hands or their face. */
        public static final Set<Consent> CONSENTS = Set.of(Consent.LISTING_PHOTO, Consent.SOCIAL_POST);

        private static Shown of(List<Picture> pictures) {
            return new Shown(
                    pictures.stream().flatMap(Picture::seen).collect(Collectors.toUnmodifiableSet()),
                    pictures.stream().anyMatch(picture -> picture.people() == null));
        }
    }

    private record Picture(UUID productId, UUID @Nullable [] people) {

        Stream<UUID> seen() {
            return people == null ? Stream.empty() : Stream.of(people);
        }
    }

    /** In those of the given pieces. */
    public Mono<Shown> of(Collection<UUID> productIds) {
        return database.sql(PEOPLE)
                .bind("productIds", productIds.toArray(UUID[]::new))
                .mapProperties(Picture.class)
                .all()
                .collectList()
                .map(Shown::of);
    }
}
