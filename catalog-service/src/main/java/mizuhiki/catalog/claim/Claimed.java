package mizuhiki.catalog.claim;

import mizuhiki.shared.ticket.Ticket;

/**
 * The answer to a claim that won.
 *
 * @param token the ticket, signed
 */
record Claimed(Ticket ticket, String token) {}
