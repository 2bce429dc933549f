package mizuhiki.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import mizuhiki.house.Members;
import mizuhiki.shared.people.TestPeople;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Opens an office in the house of another process at its first start, and leaves a note who is there. */
@Import(TestPeople.class)
class Opening implements ApplicationRunner {

    static final String NOTE = "members.json";

    private final TestPeople people;

    Opening(TestPeople people) {
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        var note = Path.of(arguments.getOptionValues("mizuhiki.data").getFirst(), NOTE);
        if (!Files.exists(note)) {
            Files.write(note, JsonMapper.shared().writeValueAsBytes(Members.open(people, "はな")));
        }
    }
}
