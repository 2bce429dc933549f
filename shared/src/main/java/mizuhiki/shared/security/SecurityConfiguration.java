package mizuhiki.shared.security;

import mizuhiki.shared.security.session.SessionContexts;
import mizuhiki.shared.security.session.SessionCookie;
import mizuhiki.shared.security.session.Sessions;
import mizuhiki.shared.web.address.AddressSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    /** What keeps an answer safe is written by {@code HeaderFilter}, for those who never come here, too. */
    @Bean
    SecurityWebFilterChain securityWebFilterChain(
            ServerHttpSecurity http,
            SessionContexts contexts,
            Sessions sessions,
            RouteAccess routes,
            AddressSettings address) {
        var tokens = formTokens(address);
        return http.securityContextRepository(contexts)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .csrf(csrf -> formTokens(csrf, tokens))
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .exceptionHandling(turned -> turned.authenticationEntryPoint(Turnaways::stranger)
                        .accessDeniedHandler((exchange, why) -> Mono.error(new NotAllowed())))
                .authorizeExchange(exchanges -> exchanges.anyExchange().access(routes))
                .addFilterAfter(new OfficeFilter(), SecurityWebFiltersOrder.REACTOR_CONTEXT)
                .addFilterBefore(new FormTokenFilter(tokens, sessions), SecurityWebFiltersOrder.AUTHORIZATION)
                .build();
    }

    /** People sign in at a page of our own; this keeps Boot from making up a user. */
    @Bean
    ReactiveAuthenticationManager noOtherWayIn() {
        return authentication -> Mono.empty();
    }

    /** A request is measured as a whole; what each filter took nobody asks, and telling it costs each request more. */
    @Bean
    SecurityObservationSettings measuredAsAWhole() {
        return SecurityObservationSettings.noObservations();
    }

    /** An address nobody can mean, such as one with a zero byte, is told like any other request that cannot be read. */
    @Bean
    ServerExchangeRejectedHandler unreadableAddresses() {
        return (exchange, rejected) -> Mono.error(new ServerWebInputException("rejected by the firewall"));
    }

    /** They outlive the session, or whoever sends a form after its end would not be asked to sign in. */
    private static ServerCsrfTokenRepository formTokens(AddressSettings address) {
        var tokens = new CookieServerCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> {
            cookie.maxAge(Sessions.LASTS.multipliedBy(2));
            if (address.isEncrypted()) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    private static void formTokens(ServerHttpSecurity.CsrfSpec csrf, ServerCsrfTokenRepository tokens) {
        var handler = new ServerCsrfTokenRequestAttributeHandler();
        handler.setTokenFromMultipartDataEnabled(true);
        csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(handler)
                .requireCsrfProtectionMatcher(
                        exchange -> needsFormToken(exchange) ? MatchResult.match() : MatchResult.notMatch())
                .accessDeniedHandler((exchange, why) -> Mono.error(new FormExpired()));
    }

    /** A browser adds cookies by itself wherever a request comes from; a bearer token it does not. */
    private static boolean needsFormToken(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var changes = request.getMethod() != HttpMethod.GET
                && request.getMethod() != HttpMethod.HEAD
                && request.getMethod() != HttpMethod.OPTIONS
                && request.getMethod() != HttpMethod.TRACE;
        var program = request.getPath().pathWithinApplication().value().startsWith("/api/")
                && SessionCookie.in(request).isEmpty();
        return changes && !SessionContexts.hasBearer(request) && !program;
    }
}
