package mizuhiki.order.parcel;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page about a parcel says. */
@Configuration(proxyBeanMethods = false)
class ParcelPlaces {

    @Bean
    TextBundle parcelTexts() {
        return new TextBundle("texts/parcel");
    }
}
