package mizuhiki.shared.web.address;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

/**
 * Gives a request the address people typed and the client a trusted proxy names, before anything else sees it.
 *
 * <p>In the place of Spring's own way, which believes the headers of everybody and takes them away. Here they stay:
 * whoever asks whether a request was passed on still sees it.
 */
@Component(WebHttpHandlerBuilder.FORWARDED_HEADER_TRANSFORMER_BEAN_NAME)
@EnableConfigurationProperties(AddressSettings.class)
class OuterAddress extends ForwardedHeaderTransformer {

    private static final String NAMED = "X-Forwarded-For";

    private final @Nullable URI publicUrl;
    private final Proxies proxies;

    OuterAddress(AddressSettings settings) {
        this.publicUrl = settings.publicUrl();
        this.proxies = Proxies.at(settings.proxy());
    }

    @Override
    public ServerHttpRequest apply(ServerHttpRequest request) {
        return atPublicUrl(fromClient(request));
    }

    private ServerHttpRequest fromClient(ServerHttpRequest request) {
        var connected = request.getRemoteAddress() == null
                ? null
                : request.getRemoteAddress().getAddress();
        if (connected == null || !request.getHeaders().containsHeader(NAMED)) {
            return request;
        }
        var client = proxies.client(connected, named(request));
        return client.equals(connected) ? request : from(client, request);
    }

    private static List<String> named(ServerHttpRequest request) {
        return request.getHeaders().getOrEmpty(NAMED).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .toList();
    }

    private static ServerHttpRequest from(InetAddress client, ServerHttpRequest request) {
        return request.mutate().remoteAddress(new InetSocketAddress(client, 0)).build();
    }

    private ServerHttpRequest atPublicUrl(ServerHttpRequest request) {
        var asked = request.getURI();
        if (publicUrl == null
                || asked.getRawPath() == null
                || !asked.getRawPath().startsWith("/")) {
            return request;
        }
        var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return request.mutate()
                .uri(URI.create(publicUrl + asked.getRawPath() + query))
                .build();
    }
}
