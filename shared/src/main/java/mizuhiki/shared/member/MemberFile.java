package mizuhiki.shared.member;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mizuhiki.shared.agreement.ConsentNow;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.web.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

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

    /**
     * What stands in one of its forms and could not be kept as it is; a password is never sent back.
     *
     * @param form the last step of the path it was sent to
     * @param refusal why; null where nothing was refused
     */
    record Typed(
            String form,
            MultiValueMap<String, String> fields,
            @Nullable Sentence refusal,
            HttpStatus status) {

        static final Typed NOTHING = new Typed("", new LinkedMultiValueMap<>(), null, HttpStatus.OK);

        private static final Set<String> FORMS = Set.of("details", "login", "password");

        static Typed of(String form, MultiValueMap<String, String> fields, Exception why) {
            return why instanceof Refusal refusal
                    ? new Typed(form, fields, Sentence.of(refusal), status(refusal))
                    : new Typed(form, fields, Sentence.of("member.add.unclear"), HttpStatus.UNPROCESSABLE_CONTENT);
        }

        private static HttpStatus status(Refusal refusal) {
            return refusal.reason() == Refusal.Reason.INVALID ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
        }

        /** Whoever may not do it, or looks for nobody, has nothing to mend. */
        static boolean isAbout(String form, Exception why) {
            return FORMS.contains(form) && !(why instanceof Refusal refusal && isElsewhere(refusal));
        }

        private static boolean isElsewhere(Refusal refusal) {
            return switch (refusal.reason()) {
                case INVALID, CONFLICT, STALE -> false;
                default -> true;
            };
        }

        public boolean in(String name) {
            return form.equals(name);
        }

        public @Nullable String or(String name, String field, @Nullable String usual) {
            return in(name) ? fields.getFirst(field) : usual;
        }

        public boolean isRole(String role, boolean usual) {
            return in("details") ? fields.getOrDefault("roles", List.of()).contains(role) : usual;
        }
    }
}
