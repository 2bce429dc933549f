package mizuhiki.shared.outbox;

/**
 * A service's ear for the events of others.
 *
 * <p>Each event it has a reaction to is handled once, in one transaction with its inbox row, for the office it belongs
 * to and at the moment it happened; what is repeatable is not remembered. A failure is retried; what fails again and again
 * is parked and shown to staff.
 */
public interface EventConsumer {

    /** The schema whose inbox remembers what was taken in, such as {@code orders}. */
    String schema();

    Reactions reactions();
}
