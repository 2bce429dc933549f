package mizuhiki.catalog.claim;

import mizuhiki.shared.ticket.Ticket;

/**
 * The answer to a claim that won.
 *
 * @param token the ticket, signed
 */
public record Claimed(Ticket ticket, String token) {}
