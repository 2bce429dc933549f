package mizuhiki.catalog.chat;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.chat.Comment.Platform;
import mizuhiki.catalog.comment.Understanding;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it is kept: what was written, how it was understood, what came of it.
 *
 * @param reason why the desk refused, as the name of the problem
 * @param requestId the hold, or the place in the queue
 */
record Heard(
        UUID id,
        UUID showId,
        Platform platform,
        String author,
        String buyerKeyHash,
        String text,
        @Nullable UUID enteredBy,
        Instant receivedAt,
        Reading reading,
        @Nullable String label,
        @Nullable Integer quantity,
        @Nullable String why,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable UUID productId,
        @Nullable UUID requestId) {

    enum Reading {
        CLAIM,
        CANCEL,
        NOTHING,
        NOT_UNDERSTOOD
    }

    enum Outcome {
        TICKET,
        PLACE,
        CANCELLED,
        REFUSED
    }

    static Heard of(Comment comment, Understanding understanding) {
        return switch (understanding) {
            case Understanding.Claim claim -> of(comment, Reading.CLAIM, claim.label(), claim.quantity(), null);
            case Understanding.Cancel cancel -> of(comment, Reading.CANCEL, cancel.label(), null, null);
            case Understanding.Nothing talk -> of(comment, Reading.NOTHING, null, null, null);
            case Understanding.NotUnderstood not ->
                of(comment, Reading.NOT_UNDERSTOOD, null, null, not.why().name());
        };
    }

    int pieces() {
        return quantity == null ? 1 : quantity;
    }

    Heard notUnderstood(Understanding.Why newWhy) {
        return new Heard(
                id,
                showId,
                platform,
                author,
                buyerKeyHash,
                text,
                enteredBy,
                receivedAt,
                Reading.NOT_UNDERSTOOD,
                label,
                quantity,
                newWhy.name(),
                null,
                null,
                null,
                null);
    }

    Heard about(UUID someProductId) {
        return with(outcome, reason, someProductId, requestId);
    }

    Heard answered(Answer answer) {
        return switch (answer) {
            case Answer.Kept kept ->
                with(Outcome.TICKET, null, productId, kept.hold().id());
            case Answer.Queued queued ->
                with(Outcome.PLACE, null, productId, queued.waiter().id());
            case Answer.Refused refused -> refused(refused.reason());
            case Answer.Done done -> with(Outcome.CANCELLED, null, productId, null);
        };
    }

    Heard refused(Refusal refusal) {
        return with(Outcome.REFUSED, refusal.slug(), productId, null);
    }

    private static Heard of(
            Comment comment,
            Reading reading,
            @Nullable String label,
            @Nullable Integer quantity,
            @Nullable String why) {
        return new Heard(
                comment.id(),
                comment.showId(),
                comment.platform(),
                comment.author(),
                comment.buyer().hash(),
                comment.text(),
                comment.enteredBy(),
                comment.receivedAt(),
                reading,
                label,
                quantity,
                why,
                null,
                null,
                null,
                null);
    }

    private Heard with(
            @Nullable Outcome newOutcome,
            @Nullable String newReason,
            @Nullable UUID newProductId,
            @Nullable UUID newRequestId) {
        return new Heard(
                id,
                showId,
                platform,
                author,
                buyerKeyHash,
                text,
                enteredBy,
                receivedAt,
                reading,
                label,
                quantity,
                why,
                newOutcome,
                newReason,
                newProductId,
                newRequestId);
    }
}
