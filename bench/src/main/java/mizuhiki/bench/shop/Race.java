package mizuhiki.bench.shop;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import mizuhiki.bench.wire.Ask;
import mizuhiki.bench.wire.Source;
import org.jspecify.annotations.Nullable;

/** So many buyers for each piece, one piece after the other, as close together as the lines allow. */
public final class Race implements Source {

    private final Buyers buyers;
    private final Iterator<UUID> claims;

    public Race(Buyers buyers, List<UUID> pieces, int buyersForEach) {
        this.buyers = buyers;
        this.claims = pieces.stream()
                .<UUID>mapMulti((piece, each) -> {
                    for (int buyer = 0; buyer < buyersForEach; buyer++) {
                        each.accept(piece);
                    }
                })
                .iterator();
    }

    @Override
    public @Nullable Ask next(long nowNanos) {
        return claims.hasNext() ? buyers.claim(claims.next(), 0) : null;
    }

    @Override
    public boolean isOver(long nowNanos) {
        return !claims.hasNext();
    }
}
