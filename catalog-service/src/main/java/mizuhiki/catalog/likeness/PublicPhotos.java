package mizuhiki.catalog.likeness;

import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Portraits;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which photos may be seen by everybody, asked anew each time. */
@Component
public class PublicPhotos {

    private final Looks looks;
    private final Portraits portraits;
    private final People people;

    PublicPhotos(Looks looks, Portraits portraits, People people) {
        this.looks = looks;
        this.portraits = portraits;
        this.people = people;
    }

    /** Whether somebody has looked, and everybody in it agrees. */
    public Mono<Boolean> mayBeSeen(UUID photoId) {
        return looks.get(photoId).flatMap(look -> agreeing(look).map(look::isPublic));
    }

    /** Why it is public or not, for staff. */
    public Mono<Shown> why(UUID photoId) {
        return looks.get(photoId)
                .flatMap(look -> agreeing(look)
                        .zipWith(
                                people.displayNames(look.people()),
                                (agreeing, names) -> Shown.of(look, agreeing, names)));
    }

    private Mono<Set<UUID>> agreeing(Look look) {
        return look.people().isEmpty()
                ? Mono.just(Set.of())
                : Moment.today().flatMap(today -> portraits.agreeing(look.people(), Consent.LISTING_PHOTO, today));
    }
}
