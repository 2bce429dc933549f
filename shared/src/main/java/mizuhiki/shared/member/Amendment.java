package mizuhiki.shared.member;

import java.util.Map;
import java.util.Set;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;

/** Somebody as they were, and as they are from now on. */
record Amendment(Person before, Person after) {

    /** Whoever may let somebody join in a role may give it later; nobody raises themselves. */
    Amendment allowedTo(Viewer by) {
        if ((before.isStaff() || after.isStaff()) && !by.isManager()) {
            throw new ManagerNeeded();
        }
        if (takesAway(Role.MEMBER)) {
            throw new MemberStays();
        }
        return this;
    }

    boolean takesAway(Role role) {
        return before.is(role) && !after.is(role);
    }

    Map<String, Set<Role>> forAudit() {
        return Map.of("before", before.roles(), "after", after.roles());
    }
}
