package mizuhiki.shared.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.secret.Seals;
import mizuhiki.shared.secret.TestSeals;
import org.junit.jupiter.api.Test;

class TicketOfficeTests {

    private final Seals seals = TestSeals.fresh();
    private final TicketOffice office = new TicketOffice(seals);

    @Test
    void aTicketComesBackAsItWasGivenOut() {
        var ticket = ticket(Duration.ofMinutes(10));

        assertThat(office.read(office.issue(ticket))).isEqualTo(ticket);
    }

    @Test
    void aTicketEndsAtItsTime() {
        var token = office.issue(ticket(Duration.ofSeconds(-1)));

        assertThatThrownBy(() -> office.read(token)).isInstanceOf(TicketExpired.class);
    }

    @Test
    void aChangedTicketIsNoTicket() {
        var token = office.issue(ticket(Duration.ofMinutes(10)));
        var other = office.issue(ticket(Duration.ofMinutes(20)));
        var mixed = token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));

        assertThatThrownBy(() -> office.read(mixed)).isInstanceOf(TicketInvalid.class);
        assertThatThrownBy(() -> office.read("nothing like it")).isInstanceOf(TicketInvalid.class);
    }

    @Test
    void anotherHousesTicketIsNoTicket() {
        var token = new TicketOffice(TestSeals.fresh()).issue(ticket(Duration.ofMinutes(10)));

        assertThatThrownBy(() -> office.read(token)).isInstanceOf(TicketInvalid.class);
    }

    @Test
    void whatWasSignedForAnotherPurposeIsNoTicket() {
        var token = seals.of("session").close(ticket(Duration.ofMinutes(10)));

        assertThatThrownBy(() -> office.read(token)).isInstanceOf(TicketInvalid.class);
    }

    @Test
    void anUnsignedTicketIsNoTicket() {
        var token = office.issue(ticket(Duration.ofMinutes(10)));
        var unsigned = "eyJhbGciOiJub25lIn0" + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);

        assertThatThrownBy(() -> office.read(unsigned)).isInstanceOf(TicketInvalid.class);
    }

    private static Ticket ticket(Duration left) {
        return new Ticket(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                1,
                Yen.of(3000),
                "buyer-key",
                Instant.now().plus(left).truncatedTo(ChronoUnit.MICROS),
                ClaimMode.HOLD_FIRST);
    }
}
