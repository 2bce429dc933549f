package mizuhiki.house;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.NewPerson;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;

/** An office and its people by name: those named, one of the staff (職員) and a manager (管理者). */
public record Members(String slug, Map<String, Member> members) {

    /** @param bearer value of an {@code Authorization} header */
    public record Member(UUID id, String bearer) {}

    public static Members open(TestPeople people, String... names) {
        var office = people.office();
        var members = new LinkedHashMap<String, Member>();
        for (var name : names) {
            members.put(name, member(people, office.id(), name, Role.MEMBER));
        }
        members.put("職員", member(people, office.id(), "職員", Role.STAFF));
        members.put("管理者", member(people, office.id(), "管理者", Role.MANAGER));
        return new Members(office.slug(), members);
    }

    private static Member member(TestPeople people, UUID officeId, String name, Role role) {
        var id = people.join(officeId, NewPerson.named(name, role).onStage(name));
        return new Member(id, people.bearer(officeId, id));
    }
}
