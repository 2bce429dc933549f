package mizuhiki.shared.member;

import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.account.Accounts;
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
    private final Accounts accounts;
    private final Consenting consenting;
    private final PersonalLimits limits;
    private final Audit audit;

    MemberFiles(
            People people,
            LegalNames legalNames,
            Accounts accounts,
            Consenting consenting,
            PersonalLimits limits,
            Audit audit) {
        this.people = people;
        this.legalNames = legalNames;
        this.accounts = accounts;
        this.consenting = consenting;
        this.limits = limits;
        this.audit = audit;
    }

    Mono<MemberFile> open(UUID personId) {
        return Mono.zip(identity(personId), agreement(personId), MemberFile::of)
                .delayUntil(file -> audit.record("file-opened", personId, Map.of()));
    }

    private Mono<Identity> identity(UUID personId) {
        return Mono.zip(
                        people.get(personId),
                        legalNames.of(personId).singleOptional(),
                        accounts.loginOf(personId).singleOptional())
                .map(found -> new Identity(found.getT1(), found.getT2(), found.getT3()));
    }

    private Mono<Agreement> agreement(UUID personId) {
        return Mono.zip(consenting.today(personId), limits.of(personId), Agreement::new);
    }
}
