package mizuhiki.shared.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class AddressSettingsTests {

    @Test
    void theVariablesAreNamedAsInTheReadme() {
        var settings = of(Map.of("MIZUHIKI_PUBLIC_URL", "https://shop.example.jp/", "MIZUHIKI_PROXY", "127.0.0.1,::1"));

        assertThat(settings.publicUrl()).isEqualTo(URI.create("https://shop.example.jp"));
        assertThat(settings.proxy()).containsExactly("127.0.0.1", "::1");
        assertThat(settings.isEncrypted()).isTrue();
    }

    @Test
    void nothingSetMeansNothingStandsBetween() {
        var settings = of(Map.of("MIZUHIKI_PUBLIC_URL", "", "MIZUHIKI_PROXY", ""));

        assertThat(settings).isEqualTo(of(Map.of()));
        assertThat(settings).isEqualTo(new AddressSettings(null, List.of()));
        assertThat(settings.isEncrypted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop.example.jp",
                "ftp://shop.example.jp",
                "https:///",
                "https://shop.example.jp/office",
                "https://shop.example.jp?a=b",
                "https://user@shop.example.jp"
            })
    void whatIsNoAddressToTypeIsToldAtTheStart(String url) {
        assertThatThrownBy(() -> new AddressSettings(URI.create(url), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MIZUHIKI_PUBLIC_URL");
    }

    private static AddressSettings of(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("mizuhiki", AddressSettings.class);
    }
}
