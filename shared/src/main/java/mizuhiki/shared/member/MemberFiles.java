package mizuhiki.shared.member;

import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.agreement.Consenting;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.member.MemberFile.Agreement;
import mizuhiki.shared.member.MemberFile.Identity;
import mizuhiki.shared.people.LegalNames;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.consent.PersonalLimits;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The cupboard with the files: every look into one is written down before it is shown. */
@Component
class MemberFiles {

    private final People people;
    private final LegalNames legalNames;
    private final Consenting consenting;
    private final PersonalLimits limits;
    private final Audit audit;

    MemberFiles(People people, LegalNames legalNames, Consenting consenting, PersonalLimits limits, Audit audit) {
        this.people = people;
        this.legalNames = legalNames;
        this.consenting = consenting;
        this.limits = limits;
        this.audit = audit;
    }

    Mono<MemberFile> open(UUID personId) {
        return Mono.zip(identity(personId), agreement(personId), MemberFile::of)
                .delayUntil(file -> audit.record("file-opened", personId, Map.of()));
    }

    private Mono<Identity> identity(UUID personId) {
        return Mono.zip(people.get(personId), legalNames.of(personId).singleOptional(), Identity::new);
    }

    private Mono<Agreement> agreement(UUID personId) {
        return Mono.zip(consenting.today(personId), limits.of(personId), Agreement::new);
    }
}
