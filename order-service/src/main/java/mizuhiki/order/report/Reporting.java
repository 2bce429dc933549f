package mizuhiki.order.report;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.People;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers questions about who earned what with which work. */
@Component
class Reporting {

    private final CreditRows rows;
    private final SaleFacts sales;
    private final People people;

    Reporting(CreditRows rows, SaleFacts sales, People people) {
        this.rows = rows;
        this.sales = sales;
        this.people = people;
    }

    Mono<Report> answer(Question question) {
        return rows.answering(question).collectList().flatMap(found -> named(question, found));
    }

    Mono<SaleStory> story(UUID orderId) {
        return Mono.zip(sales.get(orderId), rows.ofSale(orderId).collectList(), Sale::new)
                .flatMap(this::told);
    }

    private Mono<Report> named(Question question, List<CreditRow> found) {
        return people.displayNames(people(found)).map(names -> new Report(question, found, names));
    }

    private Mono<SaleStory> told(Sale sale) {
        return people.displayNames(people(sale.credits()))
                .map(names -> new SaleStory(sale.facts(), sale.credits(), names));
    }

    private static List<UUID> people(List<CreditRow> rows) {
        return rows.stream().map(CreditRow::personId).distinct().toList();
    }

    private record Sale(SaleStory.Facts facts, List<CreditRow> credits) {}
}
