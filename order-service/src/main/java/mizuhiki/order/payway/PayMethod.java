package mizuhiki.order.payway;

/** Cash in hand is what a member gets who said nothing else. */
public enum PayMethod {
    CASH,
    TRANSFER
}
