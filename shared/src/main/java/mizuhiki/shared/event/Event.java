package mizuhiki.shared.event;

/** A fact one service publishes and others may act on. */
public sealed interface Event permits CatalogEvent, StreamEvent, OrderEvent {}
