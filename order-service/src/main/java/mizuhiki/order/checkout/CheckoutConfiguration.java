package mizuhiki.order.checkout;

import mizuhiki.order.checkout.CheckoutApi.OrderRequest;
import mizuhiki.shared.web.counter.Counter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@Configuration(proxyBeanMethods = false)
class CheckoutConfiguration {

    @Bean
    Counter<OrderRequest> orderCounter(CheckoutApi api) {
        return Counter.at(
                "/api/v1/shop/{slug}/orders",
                OrderRequest.class,
                (request, visit) -> api.place(request)
                        .map(order -> ResponseEntity.status(HttpStatus.CREATED).body(order)));
    }
}
