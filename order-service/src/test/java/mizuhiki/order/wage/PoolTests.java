package mizuhiki.order.wage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Turnover;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PoolTests {

    /** Whatever is booked, as long as it balances: no yen of the pool is without a line. */
    @RepeatedTest(50)
    void linesAreAllThereIs(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var turnovers = new ArrayList<Turnover>();
        for (int entry = 0; entry < 40; entry++) {
            turnovers.addAll(entry(random));
        }

        var booked = turnovers.stream()
                .filter(turnover -> turnover.account() == Account.CREDIT || turnover.account() == Account.POOL)
                .map(Turnover::amount)
                .collect(Yen.sum());
        assertThat(Pool.of(turnovers).total()).isEqualTo(booked);
    }

    @Test
    void eachKindHasALineOfItsOwn() {
        var pool = Pool.of(List.of(
                booked(null, Account.POOL, 50),
                booked(Entry.Kind.REVERSAL, Account.POOL, -30),
                booked(Entry.Kind.REVERSAL, Account.SALES, 30),
                booked(Entry.Kind.RESERVED, Account.POOL, -20),
                booked(Entry.Kind.RELEASED, Account.POOL, 10),
                booked(Entry.Kind.TRANSFER_FEE, Account.POOL, -3)));

        assertThat(pool.of(Pool.Part.CARRIED)).isEqualTo(Yen.of(50));
        assertThat(pool.of(Pool.Part.RETURNS)).isEqualTo(Yen.of(-30));
        assertThat(pool.of(Pool.Part.RESERVED)).isEqualTo(Yen.of(-20));
        assertThat(pool.of(Pool.Part.RELEASED)).isEqualTo(Yen.of(10));
        assertThat(pool.of(Pool.Part.TRANSFER_FEES)).isEqualTo(Yen.of(-3));
        assertThat(pool.of(Pool.Part.SALES)).isEqualTo(Yen.ZERO);
    }

    private static List<Turnover> entry(Random random) {
        var kind = Entry.Kind.values()[random.nextInt(Entry.Kind.values().length)];
        var lines = new ArrayList<Turnover>();
        long open = 0;
        for (int line = random.nextInt(5); line >= 0; line--) {
            var amount = random.nextInt(20_001) - 10_000;
            lines.add(booked(kind, account(random), amount));
            open += amount;
        }
        lines.add(booked(kind, account(random), -open));
        return lines;
    }

    private static Account account(Random random) {
        return Account.values()[random.nextInt(Account.values().length)];
    }

    private static Turnover booked(Entry.@Nullable Kind kind, Account account, long amount) {
        return new Turnover(kind, account, null, null, Yen.of(amount));
    }
}
