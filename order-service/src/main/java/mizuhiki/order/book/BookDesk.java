package mizuhiki.order.book;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.facts.MonthFacts;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.AsKnown;
import mizuhiki.order.ledger.BookReading;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.wage.Pool;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens the book at a day, as it was known on another. */
@Component
class BookDesk {

    private final BookReading book;
    private final MonthFacts facts;

    BookDesk(BookReading book, MonthFacts facts) {
        this.book = book;
        this.facts = facts;
    }

    /**
     * @param known null: now
     * @param kind null: all entries
     */
    record Asked(@Nullable LocalDate day, @Nullable LocalDate known, Entry.@Nullable Kind kind) {

        AsKnown or(LocalDate today) {
            var day = this.day == null ? today : this.day;
            return known == null ? AsKnown.now(day) : AsKnown.on(day, known);
        }

        boolean isAbout(BookReading.Line line) {
            return kind == null || kind == line.kind();
        }
    }

    /** @param pool what the month of that day could give out */
    record Accounts(LocalDate day, List<BookReading.Balance> balances, Pool pool) {

        public Yen sum() {
            return balances.stream().map(BookReading.Balance::amount).collect(Yen.sum());
        }
    }

    record Opened(Account account, LocalDate day, List<BookReading.Line> entries) {

        public Yen sum() {
            return entries.stream().map(BookReading.Line::amount).collect(Yen.sum());
        }

        public LocalDate monthBefore() {
            return YearMonth.from(day).minusMonths(1).atEndOfMonth();
        }
    }

    Mono<Accounts> accounts(Asked asked) {
        return Moment.today().map(asked::or).flatMap(this::accounts);
    }

    Mono<Opened> open(Account account, Asked asked) {
        return Moment.today()
                .map(asked::or)
                .flatMap(when -> book.entries(account, when)
                        .filter(asked::isAbout)
                        .collectList()
                        .map(entries -> new Opened(account, when.day(), entries)));
    }

    private Mono<Accounts> accounts(AsKnown when) {
        return Mono.zip(
                book.accounts(when).collectList(),
                facts.poolAsKnown(YearMonth.from(when.day()), when.knownAt()),
                (balances, pool) -> new Accounts(when.day(), balances, pool));
    }
}
