package mizuhiki.shared.secret;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecretSettings.class)
class SecretConfiguration {

    @Bean
    KeyRing keyRing(SecretSettings settings) {
        var given = settings.keys();
        return given == null || given.isBlank() ? new KeyFile(settings.data()).ring() : KeyRing.parse(given);
    }

    @Bean
    FieldCipher fieldCipher(KeyRing ring) {
        return new FieldCipher(ring);
    }

    @Bean
    Seals seals(KeyRing ring) {
        return new Seals(ring);
    }
}
