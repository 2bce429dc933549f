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
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
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
    }

    /** @param pool what the month of that day could give out */
    record Accounts(LocalDate day, List<BookReading.Balance> balances, Pool pool) {

        public Yen sum() {
            return balances.stream().map(BookReading.Balance::amount).collect(Yen.sum());
        }
    }

    /** @param sum of all entries of the month up to that day */
    record Opened(Account account, LocalDate day, Yen sum, Slice<BookReading.Line> entries) {

        public LocalDate monthBefore() {
            return YearMonth.from(day).minusMonths(1).atEndOfMonth();
        }
    }

    Mono<Accounts> accounts(Asked asked) {
        return Moment.today().map(asked::or).flatMap(this::accounts);
    }

    Mono<Opened> open(Account account, Asked asked, Page page) {
        return Moment.today().map(asked::or).flatMap(when -> open(account, asked.kind(), when, page));
    }

    private Mono<Opened> open(Account account, Entry.@Nullable Kind kind, AsKnown when, Page page) {
        return Mono.zip(
                book.sum(account, kind, when),
                book.entries(account, kind, when, page),
                (sum, entries) -> new Opened(account, when.day(), sum, entries));
    }

    private Mono<Accounts> accounts(AsKnown when) {
        return Mono.zip(
                book.accounts(when).collectList(),
                facts.poolAsKnown(YearMonth.from(when.day()), when.knownAt()),
                (balances, pool) -> new Accounts(when.day(), balances, pool));
    }
}
