package mizuhiki.order.purchase;

import static mizuhiki.order.purchase.OrderFixtures.cancelled;
import static mizuhiki.order.purchase.OrderFixtures.packed;
import static mizuhiki.order.purchase.OrderFixtures.paid;
import static mizuhiki.order.purchase.OrderFixtures.placed;
import static mizuhiki.order.purchase.OrderFixtures.returned;
import static mizuhiki.order.purchase.OrderFixtures.shipped;
import static mizuhiki.order.purchase.OrderFixtures.toBePaidAtPickup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mizuhiki.order.purchase.Order.State;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderTests {

    private static final UnaryOperator<Order> PAY = Order::pay;
    private static final UnaryOperator<Order> PACK = Order::pack;
    private static final UnaryOperator<Order> SHIP = Order::ship;
    private static final UnaryOperator<Order> CANCEL = Order::cancel;
    private static final UnaryOperator<Order> CALL_OFF = Order::callOff;
    private static final UnaryOperator<Order> TAKE_BACK = order -> order.takeBack(2);
    private static final UnaryOperator<Order> UNPAY =
            order -> order.takePaymentBack(order.agreement().payBy());

    @ParameterizedTest
    @MethodSource
    void stepLeadsTo(Order order, UnaryOperator<Order> step, State state, boolean packed) {
        var after = step.apply(order);

        assertThat(after.state()).isEqualTo(state);
        assertThat(after.packed()).isEqualTo(packed);
    }

    static Stream<Arguments> stepLeadsTo() {
        return Stream.of(
                arguments(placed(), PAY, State.PAID, false),
                arguments(placed(), CANCEL, State.CANCELLED, false),
                arguments(placed(), CALL_OFF, State.CANCELLED, false),
                arguments(cancelled(), PAY, State.CANCELLED, false),
                arguments(cancelled(), UNPAY, State.CANCELLED, false),
                arguments(paid(), UNPAY, State.PLACED, false),
                arguments(toBePaidAtPickup(), PACK, State.PLACED, true),
                arguments(toBePaidAtPickup().pack(), PAY, State.PAID, true),
                arguments(toBePaidAtPickup().pack().pay(), SHIP, State.SHIPPED, true),
                arguments(paid(), PACK, State.PAID, true),
                arguments(paid(), CANCEL, State.CANCELLED, false),
                arguments(packed(), SHIP, State.SHIPPED, true),
                arguments(packed(), CANCEL, State.CANCELLED, true),
                arguments(shipped(), TAKE_BACK, State.RETURNED, true));
    }

    @ParameterizedTest
    @MethodSource
    void stepIsRefused(Order order, UnaryOperator<Order> step, Class<? extends Refusal> refusal) {
        assertThatThrownBy(() -> step.apply(order)).isInstanceOf(refusal);
    }

    static Stream<Arguments> stepIsRefused() {
        return Stream.of(
                arguments(placed(), PACK, OrderNotPaid.class),
                arguments(placed(), SHIP, OrderNotPaid.class),
                arguments(placed(), TAKE_BACK, OrderNotShipped.class),
                arguments(placed(), UNPAY, OrderNotPaid.class),
                arguments(packed(), UNPAY, PaidAndPacked.class),
                arguments(shipped(), UNPAY, OrderAlreadyShipped.class),
                arguments(returned(), UNPAY, OrderClosed.class),
                arguments(toBePaidAtPickup().pack(), PACK, OrderAlreadyPacked.class),
                arguments(toBePaidAtPickup().pack(), SHIP, OrderNotPaid.class),
                arguments(paid(), PAY, OrderAlreadyPaid.class),
                arguments(paid(), SHIP, OrderNotPacked.class),
                arguments(paid(), CALL_OFF, OrderAlreadyPaid.class),
                arguments(paid(), TAKE_BACK, OrderNotShipped.class),
                arguments(packed(), PAY, OrderAlreadyPaid.class),
                arguments(packed(), PACK, OrderAlreadyPacked.class),
                arguments(packed(), CALL_OFF, OrderAlreadyPaid.class),
                arguments(packed(), TAKE_BACK, OrderNotShipped.class),
                arguments(shipped(), PAY, OrderAlreadyPaid.class),
                arguments(shipped(), PACK, OrderAlreadyPacked.class),
                arguments(shipped(), SHIP, OrderAlreadyShipped.class),
                arguments(shipped(), CANCEL, OrderAlreadyShipped.class),
                arguments(shipped(), CALL_OFF, OrderAlreadyShipped.class));
    }

    @ParameterizedTest
    @MethodSource
    void nothingMoreHappensToClosedOrder(Order order, UnaryOperator<Order> step) {
        assertThatThrownBy(() -> step.apply(order)).isInstanceOf(OrderClosed.class);
    }

    static Stream<Arguments> nothingMoreHappensToClosedOrder() {
        return Stream.concat(
                Stream.of(PAY, PACK, SHIP, CANCEL, CALL_OFF, TAKE_BACK).map(step -> arguments(returned(), step)),
                Stream.of(PACK, SHIP, CANCEL, CALL_OFF, TAKE_BACK).map(step -> arguments(cancelled(), step)));
    }

    @Test
    void onlyWhatIsNeitherOnItsWayNorOverIsOpen() {
        assertThat(Stream.of(placed(), toBePaidAtPickup().pack(), paid(), packed()))
                .allMatch(Order::isOpen);
        assertThat(Stream.of(shipped(), returned(), cancelled())).noneMatch(Order::isOpen);
    }

    @Test
    void totalIsPriceOfAllPiecesAndShipping() {
        assertThat(placed().total()).isEqualTo(Yen.of(6370));
        assertThat(toBePaidAtPickup().total()).isEqualTo(Yen.of(6000));
    }

    @Test
    void numberIsTheEndOfTheIdInLettersThatCannotBeMistaken() {
        assertThat(OrderNumber.of(UUID.fromString("01936d3e-0000-7000-8000-000000000021")))
                .isEqualTo("0000-0011");
        assertThat(placed().number()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void orderIsOverWhenItsLastPieceCameBack() {
        var some = shipped().takeBack(1);

        assertThat(some.state()).isEqualTo(State.SHIPPED);
        assertThat(some.kept()).isOne();
        assertThatThrownBy(() -> some.takeBack(2)).isInstanceOf(TooManyCameBack.class);
        assertThat(some.takeBack(1).state()).isEqualTo(State.RETURNED);
    }
}
