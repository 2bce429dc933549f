package mizuhiki.order.yearreport;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of the yearly report. */
@Configuration(proxyBeanMethods = false)
class YearReportPages {

    @Bean
    TextBundle yearReportTexts() {
        return new TextBundle("texts/yearreport");
    }
}
