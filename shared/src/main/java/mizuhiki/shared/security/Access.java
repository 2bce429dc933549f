package mizuhiki.shared.security;

import java.util.Optional;
import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Whom a route lets in. */
sealed interface Access {

    Access OPEN = new Open();
    Access CLOSED = new Only(Set.of());
    Access STAFF = new Only(Set.of(Role.STAFF));

    boolean lets(Optional<Viewer> viewer);

    /** What the method says counts; what it leaves unsaid its class may say; what nobody says is closed. */
    static Access statedBy(HandlerMethod endpoint) {
        return stated(endpoint.getMethod())
                .or(() -> stated(endpoint.getBeanType()))
                .orElse(CLOSED);
    }

    private static Optional<Access> stated(java.lang.reflect.AnnotatedElement element) {
        if (AnnotatedElementUtils.hasAnnotation(element, OpenToAll.class)) {
            return Optional.of(OPEN);
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, Allowed.class))
                .map(allowed -> new Only(Set.of(allowed.value())));
    }

    record Open() implements Access {

        @Override
        public boolean lets(Optional<Viewer> viewer) {
            return true;
        }
    }

    record Only(Set<Role> roles) implements Access {

        @Override
        public boolean lets(Optional<Viewer> viewer) {
            return viewer.stream().anyMatch(this::lets);
        }

        private boolean lets(Viewer viewer) {
            return roles.stream().anyMatch(viewer::is) || viewer.isManager() && roles.contains(Role.STAFF);
        }
    }
}
