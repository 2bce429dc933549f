package mizuhiki.shared.web.text;

import java.util.List;
import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.LocaleContextResolver;

@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean("messageSource")
    Texts texts(List<TextBundle> bundles) {
        return new Texts(bundles);
    }

    @Bean
    MizuhikiDialect mizuhikiDialect(Texts texts) {
        return new MizuhikiDialect(texts);
    }

    @Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
    LocaleContextResolver readingLocale() {
        return new ReadingLocale();
    }
}
