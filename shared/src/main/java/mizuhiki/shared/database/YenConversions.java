package mizuhiki.shared.database;

import java.util.List;
import mizuhiki.shared.money.Yen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.r2dbc.convert.R2dbcCustomConversions;
import org.springframework.data.r2dbc.dialect.PostgresDialect;

/** Lets {@link mizuhiki.shared.money.Yen} be a property of entities. */
@Configuration(proxyBeanMethods = false)
class YenConversions {

    @Bean
    R2dbcCustomConversions r2dbcCustomConversions() {
        return R2dbcCustomConversions.of(PostgresDialect.INSTANCE, List.of(new ToAmount(), new FromAmount()));
    }

    @WritingConverter
    private static final class ToAmount implements Converter<Yen, Long> {

        @Override
        public Long convert(Yen yen) {
            return yen.amount();
        }
    }

    @ReadingConverter
    private static final class FromAmount implements Converter<Long, Yen> {

        @Override
        public Yen convert(Long amount) {
            return Yen.of(amount);
        }
    }
}
