package mizuhiki.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTests {

    private final List<UUID> rows =
            Stream.generate(UuidCreator::getTimeOrderedEpoch).limit(23).toList();

    @Test
    void slicesGiveEverythingOnceAndInOrder() {
        var seen = new ArrayList<UUID>();
        var page = Page.of(null, 5);

        for (var slice = read(page); ; slice = read(Page.of(slice.next(), 5))) {
            seen.addAll(slice.items());
            if (slice.next() == null) {
                break;
            }
        }

        assertThat(seen).isEqualTo(rows.reversed());
    }

    @Test
    void theLastSliceLeadsNowhere() {
        assertThat(read(Page.of(null, 23)).next()).isNull();
        assertThat(read(Page.of(null, 22)).next()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-5, 1", "1000, 200", "20, 20"})
    void sizesAreBounded(int requested, int given) {
        assertThat(Page.of(null, requested).size()).isEqualTo(given);
    }

    @Test
    void withoutAWishASliceHasTheUsualSize() {
        assertThat(Page.of(null, null).size()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!", "AAAA", "' or 1=1"})
    void whatIsNoCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> Page.of(cursor, 5).afterId()).isInstanceOf(Page.CursorUnreadable.class);
    }

    private Slice<UUID> read(Page page) {
        var after = page.afterId();
        var read = rows.stream()
                .sorted(Comparator.reverseOrder())
                .filter(id -> after == null || id.compareTo(after) < 0)
                .limit(page.limit())
                .toList();
        return Slice.cut(read, page, Function.identity());
    }
}
