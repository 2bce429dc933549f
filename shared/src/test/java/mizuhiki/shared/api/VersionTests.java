package mizuhiki.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTests {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", " \"7\" "})
    void theVersionSeenIsRead(String ifMatch) {
        assertThat(Version.in(ifMatch)).isEqualTo(new Version(7));
    }

    @Test
    void whatIsGivenOutIsTakenBack() {
        assertThat(Version.in(Version.eTag(12))).isEqualTo(new Version(12));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void anEditMustNameItsVersion(String ifMatch) {
        assertThatThrownBy(() -> Version.in(ifMatch)).isInstanceOf(Version.VersionMissing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "7", "\"x\"", "\"7\", \"8\"", "\"99999999999\""})
    void whatIsNoVersionOfOursMatchesNothing(String ifMatch) {
        assertThatThrownBy(() -> Version.in(ifMatch)).isInstanceOf(Version.VersionOutdated.class);
    }

    @Test
    void aVersionThatHasMovedOnIsRefused() {
        var seen = new Version(7);

        assertThatCode(() -> seen.check(7)).doesNotThrowAnyException();
        assertThatThrownBy(() -> seen.check(8)).isInstanceOf(Version.VersionOutdated.class);
    }
}
