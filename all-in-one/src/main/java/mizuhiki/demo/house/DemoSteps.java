package mizuhiki.demo.house;

import java.time.Instant;
import java.util.Map;
import mizuhiki.demo.house.DemoOffice.DemoPerson;

/** How far the members of an office have come in the roles of its shows. */
public record DemoSteps(DemoCast cast, DemoOffice office) {

    public void taken(Instant when) {
        office.people().forEach(person -> taken(person, when));
    }

    private void taken(DemoPerson person, Instant when) {
        if (person.steps() == null) {
            return;
        }
        var staff = cast.speaking(cast.staff(1), when);
        var path = "/api/v1/streams/people/%s/steps".formatted(cast.id(person.login()));
        person.steps().forEach((kind, step) -> staff.put(path, Map.of("kind", kind, "step", step)));
    }
}
