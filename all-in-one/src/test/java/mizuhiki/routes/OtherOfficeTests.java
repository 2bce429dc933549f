package mizuhiki.routes;

import static mizuhiki.house.Voice.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.house.Cast;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.outbox.relay.Relay;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.story.Counter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** What belongs to one office does not exist for another, even for those who know its id. */
@WholeHouse
class OtherOfficeTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Relay relay;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    Cast own;
    Belongings theirs;

    @BeforeEach
    void twoOffices() {
        own = Cast.open(web, people, "ケン");
        theirs = Belongings.of(Cast.open(web, people, "はな", "ケン"), relay);
    }

    @Test
    void everyRouteAnswersThatItIsNotThere() {
        var before = look();
        var known = new HashMap<>(theirs.ids());
        known.put("slug", own.slug());

        var outcomes = Route.all(requestMappingHandlerMapping).stream()
                .filter(Route::namesSomething)
                .flatMap(route -> callers(route).map(caller -> caller.knock(route, known)))
                .toList();

        assertThat(outcomes).as(table(outcomes)).hasSizeGreaterThan(60).allMatch(Outcome::isNotFound);
        assertThat(look()).isEqualTo(before);
    }

    @Test
    void everyIdThatRoutesAskForIsTried() {
        assertThat(Route.all(requestMappingHandlerMapping))
                .flatMap(route -> List.of(route.pattern().split("[{}]")))
                .filteredOn(part -> part.endsWith("Id"))
                .isSubsetOf(theirs.ids().keySet());
    }

    @Test
    void nothingOfAnotherOfficeCanBePutIntoWhatIsOwn() {
        var lot =
                own.voice("ケン").post("/api/v1/catalog/lots", Map.of()).get("id").asString();
        var maker = Map.of("personId", theirs.id("personId"), "minutes", 30);
        var makers = own.voice("ケン")
                .asks(
                        HttpMethod.PUT,
                        "/api/v1/catalog/lots/%s/makers".formatted(lot),
                        Map.of("makers", List.of(maker)));

        assertThat(refusal(makers)).isEqualTo("not-found");
        assertThat(refusal(new Counter(own).claim(theirs.productId()))).isEqualTo("not-on-sale");
        assertThat(refusal(new Counter(own).order(own.buyer(), theirs.id("ticket"))))
                .isEqualTo("ticket-invalid");
    }

    private Stream<Caller> callers(Route route) {
        return Map.of("ケン", Role.MEMBER, "職員", Role.STAFF, "管理者", Role.MANAGER).entrySet().stream()
                .filter(person -> route.lets(person.getValue()))
                .map(person -> new Caller(web, own.voice(person.getKey()).bearer()));
    }

    /** What might have been changed. */
    private String look() {
        var kinds = Map.of("catalog/products", "productId", "streams", "showId", "orders", "orderId");
        return kinds.entrySet().stream()
                .map(kind -> theirs.cast()
                        .staff()
                        .get("/api/v1/%s/%s".formatted(kind.getKey(), theirs.id(kind.getValue())))
                        .toString())
                .collect(Collectors.joining("\n"));
    }

    private static String table(List<?> outcomes) {
        return outcomes.stream().map(Object::toString).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
