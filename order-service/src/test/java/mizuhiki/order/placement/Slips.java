package mizuhiki.order.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import mizuhiki.order.TestShop;
import mizuhiki.order.purchase.Agreement.Delivery;
import mizuhiki.order.purchase.Agreement.Payment;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.ticket.Ticket;

/** Order slips for tests. */
final class Slips {

    private Slips() {}

    static OrderSlip slip(UUID officeId, UUID productId) {
        return slip(officeId, productId, UUID.randomUUID(), UUID.randomUUID());
    }

    /** @param sender the same one has the same key */
    static OrderSlip slip(UUID officeId, UUID productId, UUID holdId, UUID sender) {
        return slip(ticket(officeId, productId, holdId, Instant.now().plus(Duration.ofMinutes(10))), sender);
    }

    static OrderSlip expired(UUID officeId, UUID productId) {
        var over = ticket(officeId, productId, UUID.randomUUID(), Instant.now().minusSeconds(1));
        return slip(over, UUID.randomUUID());
    }

    static OrderSlip payFirst(Payment payment) {
        var ticket = ticket(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Instant.MAX, ClaimMode.PAY_FIRST);
        return slip(ticket, UUID.randomUUID(), payment);
    }

    private static Ticket ticket(UUID officeId, UUID productId, UUID holdId, Instant expiresAt) {
        return ticket(officeId, productId, holdId, expiresAt, ClaimMode.HOLD_FIRST);
    }

    private static Ticket ticket(UUID officeId, UUID productId, UUID holdId, Instant expiresAt, ClaimMode mode) {
        return new Ticket(
                officeId,
                holdId,
                productId,
                UUID.randomUUID(),
                UUID.randomUUID(),
                2,
                TestShop.PRICE,
                "buyer",
                expiresAt,
                mode);
    }

    private static OrderSlip slip(Ticket ticket, UUID sender) {
        return slip(ticket, sender, Payment.BANK_TRANSFER);
    }

    private static OrderSlip slip(Ticket ticket, UUID sender, Payment payment) {
        return new OrderSlip(
                UuidCreator.getTimeOrderedEpoch(),
                ticket,
                Delivery.PICKUP,
                payment,
                keyHash(sender),
                new byte[] {1, 0, -1},
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                OrderSlip.Shown.NOTHING);
    }

    private static byte[] keyHash(UUID sender) {
        return ByteBuffer.allocate(16)
                .putLong(sender.getMostSignificantBits())
                .putLong(sender.getLeastSignificantBits())
                .array();
    }
}
