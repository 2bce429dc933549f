package mizuhiki.catalog.product;

import mizuhiki.shared.firststep.FirstStep;
import mizuhiki.shared.firststep.Need;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProductConfiguration {

    @Bean
    FirstStep firstProduct(ProductSteps steps) {
        return new FirstStep(Need.PRODUCT, steps.haveListed());
    }
}
