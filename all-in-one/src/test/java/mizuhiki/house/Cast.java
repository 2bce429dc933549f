package mizuhiki.house;

import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.people.TestPeople;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The people of an office, and who buys from it, speaking over HTTP. */
public record Cast(WebTestClient web, Members office) {

    public static Cast open(WebTestClient web, TestPeople people, String... names) {
        return new Cast(web, Members.open(people, names));
    }

    public String slug() {
        return office.slug();
    }

    public UUID id(String name) {
        return member(name).id();
    }

    public Voice voice(String name) {
        return Voice.of(web, member(name).bearer());
    }

    public Voice staff() {
        return voice("職員");
    }

    public Voice manager() {
        return voice("管理者");
    }

    public Voice buyer() {
        return Voice.of(web, "");
    }

    private Members.Member member(String name) {
        return Objects.requireNonNull(office.members().get(name), name);
    }
}
