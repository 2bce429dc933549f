package mizuhiki.stream.standing;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.stream.pair.Pair;
import mizuhiki.stream.pair.Pairs;
import mizuhiki.stream.skill.Skills;
import mizuhiki.stream.turn.Support;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What everybody can do and wants to grow in, and who was brought together with whom. */
@Component
class Abilities {

    private final Skills skills;
    private final Pairs pairs;

    Abilities(Skills skills, Pairs pairs) {
        this.skills = skills;
        this.pairs = pairs;
    }

    /** Staff are not proposed, so that nobody waits for one of them: whoever has them beside them asks them. */
    Mono<Skills.Known> of(Here here) {
        var members = here.members();
        return Mono.zip(
                skills.all(),
                pairs.open().filter(pair -> members.contains(pair.peerId())).collectList(),
                Abilities::beside);
    }

    private static Skills.Known beside(Skills.Known known, List<Pair> open) {
        Map<UUID, UUID> peers = open.stream().collect(toMap(Pair::newcomerId, Pair::peerId));
        Map<UUID, Support> support = known.support().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, own -> own.getValue().beside(peers.get(own.getKey()))));
        return new Skills.Known(known.steps(), known.growth(), support);
    }
}
