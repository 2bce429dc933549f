package mizuhiki.stream.announcement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.NoLonger;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.post.Involved;
import mizuhiki.stream.post.Involvements;
import mizuhiki.stream.post.PictureNotLookedAt;
import mizuhiki.stream.post.Pictures;
import mizuhiki.stream.post.Post;
import mizuhiki.stream.post.PostPlan;
import mizuhiki.stream.post.Seen;
import mizuhiki.stream.post.Sight;
import mizuhiki.stream.show.ShowState;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What must be true of a post before it is written down, and before it goes out. */
@Component
class Checks {

    private final Shows shows;
    private final Pieces pieces;
    private final People people;
    private final Consents consents;
    private final Involvements involvements;
    private final Pictures pictures;

    Checks(Shows shows, Pieces pieces, People people, Consents consents, Involvements involvements, Pictures pictures) {
        this.shows = shows;
        this.pieces = pieces;
        this.people = people;
        this.consents = consents;
        this.involvements = involvements;
        this.pictures = pictures;
    }

    /** Everything and everybody named is of this office. */
    Mono<Void> known(PostPlan plan) {
        var show = Mono.justOrEmpty(plan.showId()).flatMap(shows::get).then();
        var things = Stream.concat(Stream.ofNullable(plan.productId()), plan.pictures().stream())
                .toList();
        var named = Stream.concat(
                        plan.preparedBy().stream(), plan.seen().stream().map(Seen::personId))
                .toList();
        return show.then(Mono.defer(() -> pieces.withIds(things)))
                .flatMap(found -> all(things, found.keySet()))
                .then(Mono.defer(() -> known(named)));
    }

    Mono<Void> known(Collection<UUID> personIds) {
        return people.displayNames(personIds).flatMap(names -> all(personIds, names.keySet()));
    }

    Mono<Void> mayGoOut(Post post) {
        return notCalledOff(post)
                .then(Mono.defer(() -> involvements.of(post.id())))
                .flatMap(involved -> lookedAt(involved).then(Mono.defer(() -> agreed(post, involved))));
    }

    /**
     * Those in a post who do not agree to be seen so on the day it is out, or not any more. What is out already stays until
     * a yes is taken back, and may stay of whoever agreed to that for after they leave.
     */
    Mono<List<String>> missing(Post post, Involved involved) {
        return missing(post, involved, post.state().isInside() ? consents::agreeing : this::stillAgreeing);
    }

    private interface Agreement {

        Mono<Set<UUID>> of(Collection<UUID> personIds, Set<Consent> purposes, LocalDate day);
    }

    private Mono<Set<UUID>> stillAgreeing(Collection<UUID> personIds, Set<Consent> purposes, LocalDate day) {
        return consents.noLongerOn(day)
                .filter(word -> purposes.contains(word.purpose()))
                .map(NoLonger::personId)
                .collect(Collectors.toSet())
                .map(gone -> without(gone, personIds));
    }

    private Mono<List<String>> missing(Post post, Involved involved, Agreement agreement) {
        return Moment.today()
                .map(post::outOn)
                .flatMapMany(day -> named(involved, agreement, day).concatWith(pictured(involved, agreement, day)))
                .distinct()
                .collectList()
                .flatMap(this::names);
    }

    private static Flux<UUID> named(Involved involved, Agreement agreement, LocalDate day) {
        return Flux.fromArray(Sight.values())
                .filter(involved::shows)
                .concatMap(sight -> agreement
                        .of(involved.people(sight), sight.consents(), day)
                        .map(agreeing -> involved.without(sight, agreeing)))
                .flatMapIterable(left -> left);
    }

    private Flux<UUID> pictured(Involved involved, Agreement agreement, LocalDate day) {
        return pictures.of(involved.pictures())
                .map(Pictures.Shown::people)
                .flatMap(shown ->
                        agreement.of(shown, Pictures.Shown.CONSENTS, day).map(agreeing -> without(agreeing, shown)))
                .flatMapIterable(left -> left);
    }

    /** Nobody has looked yet who can be seen in one of its pictures. */
    Mono<Boolean> unseen(Involved involved) {
        return pictures.of(involved.pictures()).map(Pictures.Shown::unseen);
    }

    private Mono<Void> lookedAt(Involved involved) {
        return unseen(involved).filter(unseen -> unseen).flatMap(unseen -> Mono.error(new PictureNotLookedAt()));
    }

    private Mono<List<String>> names(List<UUID> personIds) {
        return personIds.isEmpty()
                ? Mono.just(List.of())
                : people.displayNames(personIds)
                        .map(Map::values)
                        .map(names -> names.stream().sorted().toList());
    }

    private Mono<Void> agreed(Post post, Involved involved) {
        return missing(post, involved, consents::agreeing)
                .filter(names -> !names.isEmpty())
                .flatMap(names -> Mono.error(new PostWithoutConsent(String.join("、", names))));
    }

    private Mono<Void> notCalledOff(Post post) {
        return Mono.justOrEmpty(post.showId())
                .flatMap(shows::get)
                .filter(show -> show.state() == ShowState.CANCELLED)
                .flatMap(show -> Mono.error(new ShowCalledOff(show.title())));
    }

    private static Set<UUID> without(Set<UUID> gone, Collection<UUID> personIds) {
        return personIds.stream().filter(personId -> !gone.contains(personId)).collect(Collectors.toSet());
    }

    private static Mono<Void> all(Collection<UUID> wanted, Set<UUID> found) {
        return Flux.fromIterable(wanted)
                .filter(id -> !found.contains(id))
                .next()
                .flatMap(id -> Mono.error(new NotFound(id)));
    }
}
