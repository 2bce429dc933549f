package mizuhiki.order.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class CreditPolicyPagesTests {

    private static final String API = "/api/v1/wages/policies/credit";

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    private final LocalDate tomorrow = Moment.dayOf(Instant.now()).plusDays(1);
    private WebTestClient manager = WebTestClient.bindToServer().build();

    @BeforeEach
    void signIn() {
        var office = people.office().id();
        manager = web.mutate()
                .defaultHeader("Authorization", people.bearer(office, people.manager(office)))
                .build();
    }

    @Test
    void weightsAloneAreEnough() {
        tell(weights()).expectStatus().isCreated();

        manager.get()
                .uri(API)
                .exchange()
                .expectBody()
                .jsonPath("$[0].policy.makingBy")
                .isEqualTo("MINUTES")
                .jsonPath("$[0].policy.absent")
                .isEqualTo("SPREAD")
                .jsonPath("$[0].policy.counting")
                .isEqualTo("PROVISIONAL_COUNTS")
                .jsonPath("$[0].policy.returnDays")
                .isEqualTo(8);
    }

    /** Of 2,084 yen of proceeds, 2 of 4 pieces of 50 %; without a show its 20 % are the pool's. */
    @Test
    void everySettingIsKeptAndExplained() {
        var policy = weights();
        policy.put("common", 10);
        policy.put("makingBy", "PIECES");
        policy.put("showBy", "EQUAL");
        policy.put("absent", "TO_POOL");
        policy.put("commonOf", "MONTH_BEFORE");
        policy.put("counting", "CONFIRMED_ONLY");
        policy.put("returnDays", 14);
        tell(policy).expectStatus().isCreated();

        manager.get()
                .uri(API)
                .exchange()
                .expectBody()
                .jsonPath("$[0].policy.commonOf")
                .isEqualTo("MONTH_BEFORE")
                .jsonPath("$[0].policy.counting")
                .isEqualTo("CONFIRMED_ONLY")
                .jsonPath("$[0].policy.returnDays")
                .isEqualTo(14)
                .jsonPath("$[0].live.lines[0].yen")
                .isEqualTo(521)
                .jsonPath("$[0].live.pool")
                .isEqualTo(0)
                .jsonPath("$[0].shop.pool")
                .isEqualTo(417);
        assertThat(Forms.page(manager, "/wages/policy/credit"))
                .contains("521円", "417円", "/wages/policy")
                .doesNotContain("??");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        tell(with("packingBy", "DECLARED")).expectStatus().isBadRequest();
        tell(with("returnDays", 91)).expectStatus().isBadRequest();
        tell(with("making", -1)).expectStatus().isBadRequest();
        var nothing = weights();
        nothing.replaceAll((key, value) -> value instanceof Integer ? 0 : value);
        tell(nothing).expectStatus().isBadRequest();
        tell(with("validFrom", tomorrow.minusDays(2).toString())).expectStatus().is4xxClientError();
    }

    private Map<String, Object> with(String field, Object value) {
        var policy = weights();
        policy.put(field, value);
        return policy;
    }

    private Map<String, Object> weights() {
        return new HashMap<>(Map.of(
                "validFrom", tomorrow.toString(),
                "making", 50,
                "listing", 10,
                "show", 20,
                "packing", 10,
                "reason", "ためし"));
    }

    private WebTestClient.ResponseSpec tell(Map<String, Object> policy) {
        return manager.post()
                .uri(API)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(policy)
                .exchange();
    }
}
