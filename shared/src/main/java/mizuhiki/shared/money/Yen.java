package mizuhiki.shared.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** A whole number of Japanese yen, negative for what is taken back. Overflow is an error, never a wrong sum. */
public record Yen(@JsonValue long amount) implements Comparable<Yen> {

    public static final Yen ZERO = new Yen(0);

    @JsonCreator
    public static Yen of(long amount) {
        return amount == 0 ? ZERO : new Yen(amount);
    }

    public static Collector<Yen, ?, Yen> sum() {
        return Collectors.reducing(ZERO, Yen::plus);
    }

    public Yen plus(Yen other) {
        return of(Math.addExact(amount, other.amount));
    }

    public Yen minus(Yen other) {
        return of(Math.subtractExact(amount, other.amount));
    }

    public Yen times(long factor) {
        return of(Math.multiplyExact(amount, factor));
    }

    /** One of so many equal parts, to the nearest yen; half a yen goes up. */
    public Yen nearest(long parts) {
        return of(Math.floorDiv(Math.addExact(times(2).amount, parts), Math.multiplyExact(2, parts)));
    }

    /** Of so many equal parts some; what does not come to a yen stays with the others. */
    public Yen part(int some, int all) {
        return of(times(some).amount / all);
    }

    public Yen negated() {
        return of(Math.negateExact(amount));
    }

    public boolean isNegative() {
        return amount < 0;
    }

    public boolean isPositive() {
        return amount > 0;
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }

    /** As Japanese shops write it: {@code 3,000円}. */
    @Override
    public String toString() {
        return "%,d円".formatted(amount);
    }
}
