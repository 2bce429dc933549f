package mizuhiki.catalog.claim;

import mizuhiki.catalog.claim.ClaimController.ClaimRequest;
import mizuhiki.shared.web.counter.Counter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClaimConfiguration {

    @Bean
    Counter<ClaimRequest> claimCounter(ClaimController controller) {
        return Counter.at(
                "/api/v1/claim/{slug}",
                ClaimRequest.class,
                (request, visit) -> controller.claim(request, visit.exchange()));
    }
}
