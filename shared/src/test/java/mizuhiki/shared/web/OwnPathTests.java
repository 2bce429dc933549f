package mizuhiki.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/today", "/wages/mine/2026-11?why=a%20b&x=1", "/people/%E8%8A%B1"})
    void addressesOfThisSiteArePassed(String address) {
        assertThat(OwnPath.or("/elsewhere", address)).isEqualTo(address);
    }

    @Test
    void lengthDoesNotMatter() {
        var address = "/people?name=" + "%E8%8A%B1x".repeat(3000);

        assertThat(OwnPath.or("/elsewhere", address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\nb",
                "/{name}",
                "/%zz",
                "today"
            })
    void everythingElseIsNot(String address) {
        assertThat(OwnPath.or("/", address)).isEqualTo("/");
    }
}
