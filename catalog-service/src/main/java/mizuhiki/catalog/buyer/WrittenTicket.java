package mizuhiki.catalog.buyer;

import mizuhiki.shared.ticket.Ticket;

/** @param token the ticket, signed */
public record WrittenTicket(Ticket ticket, String token) {}
