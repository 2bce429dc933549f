package mizuhiki.catalog.chat;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import mizuhiki.catalog.chat.Taken.Kept;
import mizuhiki.catalog.chat.Taken.TurnedAway;
import mizuhiki.catalog.comment.CommentGrammar;
import mizuhiki.catalog.comment.Understanding;
import mizuhiki.catalog.refusal.AlreadyOrdered;
import mizuhiki.catalog.refusal.HoldOver;
import mizuhiki.catalog.refusal.ShowOver;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A batch of comments on its way to the desk and back.
 *
 * @param open what buyers had open before: products by the hash of the buyer's key
 */
record Listening(Map<UUID, ShowLabels> shows, Map<String, Set<UUID>> open) {

    private static final Answer NOTHING_TO_GIVE_BACK = new Answer.Refused(new HoldOver());

    /** A comment and what it asks for, if anything. */
    record Asked(Heard heard, List<Request> requests) {}

    /** What becomes of a comment, and why it was refused, if it was. */
    record Told(Heard heard, @Nullable Refusal refusal) {

        static Told of(Heard heard, Answer answer) {
            return new Told(heard.answered(answer), answer instanceof Answer.Refused refused ? refused.reason() : null);
        }

        boolean hadNothingToGiveBack() {
            return heard.reading() == Heard.Reading.CANCEL && refusal instanceof HoldOver;
        }

        /** Whoever would give back what they have ordered hears that the order stands. */
        Told beside(List<Ordered> orders) {
            return hadNothingToGiveBack() && orders.stream().anyMatch(order -> order.isMeantBy(heard))
                    ? of(heard, new Answer.Refused(new AlreadyOrdered()))
                    : this;
        }
    }

    /** What a buyer has ordered through the door of a show. */
    record Ordered(String buyerKeyHash, UUID showId, UUID productId) {

        boolean isMeantBy(Heard heard) {
            return buyerKeyHash.equals(heard.buyerKeyHash())
                    && showId.equals(heard.showId())
                    && (heard.productId() == null || productId.equals(heard.productId()));
        }
    }

    /** Of the shows that are on. */
    List<Asked> to(List<Comment> comments) {
        var claimed = new HashMap<String, Set<UUID>>();
        return comments.stream()
                .filter(this::isHeard)
                .map(comment -> asked(comment, namedBy(comment), claimed))
                .toList();
    }

    private boolean isHeard(Comment comment) {
        return shows.containsKey(comment.showId()) && show(comment).isOn();
    }

    private ShowLabels show(Comment comment) {
        return shows.getOrDefault(comment.showId(), ShowLabels.NONE);
    }

    private ShowLabels namedBy(Comment comment) {
        return show(comment).toWhoHas(open.getOrDefault(comment.buyer().hash(), Set.of()));
    }

    private Asked asked(Comment comment, ShowLabels show, Map<String, Set<UUID>> claimed) {
        var heard = Heard.of(comment, new CommentGrammar(show.labels()).understand(comment.text()));
        return switch (heard.reading()) {
            case CLAIM -> {
                var productId = show.productOf(heard.label());
                claimed.computeIfAbsent(heard.buyerKeyHash(), first -> new LinkedHashSet<>())
                        .add(productId);
                yield new Asked(heard.about(productId), List.of(claim(heard, productId)));
            }
            case CANCEL -> cancelling(heard, show, claimed);
            case NOTHING, NOT_UNDERSTOOD -> new Asked(heard, List.of());
        };
    }

    private static Request claim(Heard heard, UUID productId) {
        return new Request.Claim(
                heard.id(), productId, heard.pieces(), heard.buyerKeyHash(), heard.showId(), heard.receivedAt());
    }

    /** Whoever has claimed several pieces and names none must say which. */
    private Asked cancelling(Heard heard, ShowLabels show, Map<String, Set<UUID>> claimed) {
        var mine = claimedBy(heard.buyerKeyHash(), claimed).filter(show::shows).toList();
        var products = heard.label() == null ? mine : List.of(named(show.productsOf(heard.label()), mine));
        return switch (products.size()) {
            case 0 -> new Asked(heard, List.of());
            case 1 -> new Asked(heard.about(products.getFirst()), List.of(withdrawal(heard, products.getFirst())));
            default -> new Asked(heard.notUnderstood(Understanding.Why.WHICH_LABEL), List.of());
        };
    }

    private static UUID named(List<UUID> products, List<UUID> mine) {
        return products.stream().filter(mine::contains).findFirst().orElseGet(products::getFirst);
    }

    private Stream<UUID> claimedBy(String buyer, Map<String, Set<UUID>> claimed) {
        return Stream.concat(
                        open.getOrDefault(buyer, Set.of()).stream(), claimed.getOrDefault(buyer, Set.of()).stream())
                .distinct();
    }

    private static Request withdrawal(Heard heard, UUID productId) {
        return new Request.Withdraw(productId, heard.buyerKeyHash(), heard.receivedAt());
    }

    /** Puts the answers of the desk beside the comments that asked. */
    static List<Told> told(List<Asked> asked, List<Answer> answers) {
        var told = new ArrayList<Told>();
        var next = answers.iterator();
        for (var each : asked) {
            var own = each.requests().stream().map(request -> next.next()).toList();
            told.add(told(each.heard(), own));
        }
        return told;
    }

    /** Whoever has nothing to give back is told so. */
    private static Told told(Heard heard, List<Answer> answers) {
        return switch (heard.reading()) {
            case NOTHING, NOT_UNDERSTOOD -> new Told(heard, null);
            case CLAIM, CANCEL -> Told.of(heard, answers.isEmpty() ? NOTHING_TO_GIVE_BACK : answers.getFirst());
        };
    }

    List<Taken> answers(List<Comment> comments, List<Kept> kept) {
        var byId = kept.stream().collect(toMap(each -> each.heard().id(), Function.identity()));
        return comments.stream()
                .map(comment -> byId.containsKey(comment.id()) ? byId.get(comment.id()) : turnedAway(comment))
                .toList();
    }

    private Taken turnedAway(Comment comment) {
        return new TurnedAway(shows.containsKey(comment.showId()) ? new ShowOver() : new NotFound(comment.showId()));
    }
}
