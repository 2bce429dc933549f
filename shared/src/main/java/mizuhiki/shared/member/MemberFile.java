package mizuhiki.shared.member;

import java.util.List;
import java.util.Optional;
import mizuhiki.shared.agreement.ConsentNow;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.consent.PersonalLimit;
import org.jspecify.annotations.Nullable;

/**
 * All that staff see of one person.
 *
 * @param login null for somebody who does not sign in
 */
record MemberFile(
        Person person,
        @Nullable String legalName,
        @Nullable String login,
        List<ConsentNow> consents,
        PersonalLimit limit) {

    static MemberFile of(Identity identity, Agreement agreement) {
        return new MemberFile(
                identity.person(),
                identity.legalName().orElse(null),
                identity.login().orElse(null),
                agreement.consents(),
                agreement.limit());
    }

    record Identity(Person person, Optional<String> legalName, Optional<String> login) {}

    record Agreement(List<ConsentNow> consents, PersonalLimit limit) {}
}
