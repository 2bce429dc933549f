package mizuhiki.order.fulfilment;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.buyer.Buyers;
import mizuhiki.order.fulfilment.OrderBoard.Line;
import mizuhiki.order.fulfilment.OrderBoard.Lines;
import mizuhiki.order.fulfilment.OrderBoard.Tab;
import mizuhiki.order.purchase.OrderNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds orders however long ago they were: page by page, by their number, by who bought, or by their month. */
@Component
class OrderSearch {

    private static final int SHOWN = 50;

    /** Names are sealed: so many are opened to show one page of whoever is looked for. */
    private static final int OPENED = 2_000;

    private final OrderBoard board;
    private final Buyers buyers;

    OrderSearch(OrderBoard board, Buyers buyers) {
        this.board = board;
        this.buyers = buyers;
    }

    /** @param words a number, or a part of a buyer's name */
    record Wanted(@Nullable String words, @Nullable YearMonth month) {

        public boolean isAsked() {
            return month != null || isNamed();
        }

        boolean isNamed() {
            return words != null && !words.isBlank();
        }
    }

    Mono<Lines> on(Tab tab, @Nullable UUID after) {
        return board.on(tab, after, SHOWN + 1).collectList().map(read -> Lines.cut(read, SHOWN));
    }

    Mono<Lines> find(Wanted wanted, @Nullable UUID after) {
        var words = wanted.words();
        if (words == null || !wanted.isNamed()) {
            return board.in(wanted.month(), after, SHOWN + 1).collectList().map(read -> Lines.cut(read, SHOWN));
        }
        return numbered(words).switchIfEmpty(boughtBy(words, wanted.month(), after));
    }

    /** Empty where it is none. */
    private Mono<Lines> numbered(String words) {
        return Mono.justOrEmpty(OrderNumber.endOfId(words))
                .flatMapMany(board::numbered)
                .collectList()
                .filter(found -> !found.isEmpty())
                .map(found -> new Lines(found, null));
    }

    private Mono<Lines> boughtBy(String name, @Nullable YearMonth month, @Nullable UUID after) {
        return board.in(month, after, OPENED + 1)
                .collectList()
                .map(read -> Lines.cut(read, OPENED))
                .flatMap(opened -> buyers.named(name, ids(opened.lines()))
                        .collectList()
                        .map(found -> new Lines(
                                opened.lines().stream()
                                        .filter(line -> found.contains(line.id()))
                                        .toList(),
                                opened.next())));
    }

    private static List<UUID> ids(List<Line> lines) {
        return lines.stream().map(Line::id).toList();
    }
}
