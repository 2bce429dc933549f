package mizuhiki.shared.people;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import reactor.core.publisher.Mono;

/** The signed-in person in the Reactor context, for code that is not a controller. */
public final class CurrentViewer {

    private CurrentViewer() {}

    /** Empty where nobody is signed in, as in background work. */
    public static Mono<Viewer> get() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(Viewer.class);
    }
}
