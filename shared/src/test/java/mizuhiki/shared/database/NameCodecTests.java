package mizuhiki.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mizuhiki.shared.office.GroundApplication;
import mizuhiki.shared.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = GroundApplication.class)
@ContextConfiguration(initializers = TestDatabase.class)
class NameCodecTests {

    @Autowired
    DatabaseClient database;

    @ParameterizedTest
    @EnumSource
    void namesAreRead(Role role) {
        assertThat(read(role.name(), Role.class)).isSameAs(role);
    }

    @Test
    void unknownNamesAreRefused() {
        assertThatThrownBy(() -> read("GARDENER", Role.class)).hasMessageContaining("GARDENER");
    }

    @Test
    void stringsStayStrings() {
        assertThat(read("MEMBER", String.class)).isEqualTo("MEMBER");
    }

    private <T> @Nullable T read(String text, Class<T> type) {
        return database.sql("select cast(:text as text)")
                .bind("text", text)
                .map(row -> row.get(0, type))
                .one()
                .block();
    }
}
