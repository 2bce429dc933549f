package mizuhiki.order.homepaper;

import java.util.Map;
import java.util.UUID;

/** The papers of everybody. */
public record PaperFolder(OfficePapers office, Map<UUID, MemberPapers> members) {

    public Papers of(UUID personId) {
        return Papers.of(office, members.getOrDefault(personId, MemberPapers.none(personId)));
    }
}
