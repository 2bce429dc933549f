package mizuhiki.shared.web.address;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/** Those whose word on where a request comes from is believed. */
final class Proxies {

    private final List<IpSubnetFilterRule> trusted;

    private Proxies(List<IpSubnetFilterRule> trusted) {
        this.trusted = trusted;
    }

    static Proxies at(List<String> networks) {
        return new Proxies(networks.stream()
                .map(String::strip)
                .filter(network -> !network.isEmpty())
                .map(Proxies::network)
                .toList());
    }

    /**
     * Who asks, of those named on the way to us.
     *
     * <p>Read from the end: the last name was written by whoever is connected to us, the one before it by whoever was
     * connected to them. The first that is not a proxy of ours is the client; all before it anybody may have made up.
     */
    InetAddress client(InetAddress connected, List<String> named) {
        var client = connected;
        for (var name : named.reversed()) {
            var next = trusts(client) ? literal(withoutPort(name.strip())) : Optional.<InetAddress>empty();
            if (next.isEmpty()) {
                return client;
            }
            client = next.get();
        }
        return client;
    }

    private boolean trusts(InetAddress address) {
        var from = new InetSocketAddress(address, 0);
        return trusted.stream().anyMatch(network -> network.matches(from));
    }

    private static IpSubnetFilterRule network(String written) {
        var parts = written.split("/", 2);
        var address = literal(parts[0]).orElseThrow(() -> notANetwork(written));
        var bits = address.getAddress().length * Byte.SIZE;
        try {
            var prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
            return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
        } catch (IllegalArgumentException notANumber) {
            throw notANetwork(written);
        }
    }

    private static IllegalArgumentException notANetwork(String written) {
        return new IllegalArgumentException(
                "MIZUHIKI_PROXY must be addresses or networks, such as 127.0.0.1 or 172.18.0.0/16; not " + written);
    }

    /** Never asks a name server: a name in a header is anybody's. */
    private static Optional<InetAddress> literal(String written) {
        try {
            return Optional.of(InetAddress.ofLiteral(written));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String withoutPort(String name) {
        if (name.startsWith("[") && name.contains("]")) {
            return name.substring(1, name.indexOf(']'));
        }
        return name.indexOf(':') == name.lastIndexOf(':') ? name.split(":", 2)[0] : name;
    }
}
