package mizuhiki.shared.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTests {

    private final Proxies proxies = Proxies.at(List.of("127.0.0.1", " 172.18.0.0/16 ", "fd00::/8", ""));

    @Test
    void aTrustedProxyNamesItsClient() {
        assertThat(client("127.0.0.1", "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(client("172.18.4.1", "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(client("fd00::1", "2001:db8::7")).isEqualTo("2001:db8:0:0:0:0:0:7");
    }

    @Test
    void nobodyElseIsBelieved() {
        assertThat(client("203.0.113.9", "203.0.113.7")).isEqualTo("203.0.113.9");
        assertThat(client("172.19.0.1", "203.0.113.7")).isEqualTo("172.19.0.1");
    }

    @Test
    void withoutASettingNobodyIsBelieved() {
        assertThat(Proxies.at(List.of())
                        .client(InetAddress.ofLiteral("127.0.0.1"), List.of("203.0.113.7"))
                        .getHostAddress())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void whatTheClientWroteItselfIsNotBelieved() {
        assertThat(client("127.0.0.1", "198.51.100.1", "127.0.0.1", "203.0.113.7"))
                .isEqualTo("203.0.113.7");
    }

    @Test
    void severalProxiesInARowLeadToTheClientBeforeTheFirst() {
        assertThat(client("127.0.0.1", "198.51.100.1", "203.0.113.7", "172.18.0.3"))
                .isEqualTo("203.0.113.7");
    }

    @Test
    void aPortSaysNothing() {
        assertThat(client("127.0.0.1", "203.0.113.7:4711")).isEqualTo("203.0.113.7");
        assertThat(client("127.0.0.1", "[2001:db8::7]:4711")).isEqualTo("2001:db8:0:0:0:0:0:7");
        assertThat(client("127.0.0.1", "[2001:db8::7]")).isEqualTo("2001:db8:0:0:0:0:0:7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ":", "[", "[]", "unknown", "localhost", "_hidden", "203.0.113.700", "fe80::1%x"})
    void whatIsNoAddressLeavesTheProxyItself(String name) {
        assertThat(client("127.0.0.1", name)).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "172.18.0.0/x", "172.18.0.0/33", "172.18.0.0/-1", "172.18.0.0/", "*"})
    void aSettingThatIsNoNetworkIsToldAtTheStart(String network) {
        assertThatThrownBy(() -> Proxies.at(List.of(network)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MIZUHIKI_PROXY")
                .hasMessageContaining(network);
    }

    private String client(String connected, String... named) {
        return proxies.client(InetAddress.ofLiteral(connected), List.of(named)).getHostAddress();
    }
}
