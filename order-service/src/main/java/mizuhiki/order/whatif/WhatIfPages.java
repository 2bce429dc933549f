package mizuhiki.order.whatif;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WhatIfPages {

    @Bean
    TextBundle whatIfTexts() {
        return new TextBundle("texts/whatif");
    }
}
