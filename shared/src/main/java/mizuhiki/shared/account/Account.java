package mizuhiki.shared.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What signing in needs to know of a person. */
record Account(UUID officeId, UUID personId, @Nullable String passwordHash, int epoch) {}
