package mizuhiki.order.homework;

import java.util.UUID;

/** A member's month at home. */
record MemberHome(UUID personId, String name, HomeMonth home) {

    public boolean isComplete() {
        return home.gaps().isEmpty();
    }

    public boolean isAtHome() {
        return !home.days().isEmpty();
    }
}
