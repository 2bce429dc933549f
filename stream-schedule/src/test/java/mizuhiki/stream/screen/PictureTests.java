package mizuhiki.stream.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureTests {

    private final Picture before = picture("<p>ブローチ</p>", "<p>のこり3つ</p>");
    private final Picture after = picture("<p>ブローチ</p>", "<p>のこり2つ</p>");

    @Test
    void whoHasNothingGetsEverything() {
        assertThat(sent(after, null))
                .isEqualTo("event:pinned\ndata:<p>ブローチ</p>\n\n" + "event:pieces\ndata:<p>のこり2つ</p>\nid:" + after.id()
                        + "\n\n");
    }

    @Test
    void whoHasThePictureBeforeGetsWhatDiffers() {
        assertThat(sent(after, before.id())).isEqualTo("event:pieces\ndata:<p>のこり2つ</p>\nid:" + after.id() + "\n\n");
    }

    @Test
    void whoHasThePictureGetsNothing() {
        assertThat(after.since(after.id())).isEmpty();
    }

    @Test
    void idIsTheSameOnEveryProcess() {
        assertThat(picture("<p>ブローチ</p>", "<p>のこり2つ</p>").id()).isEqualTo(after.id());
        assertThat(before.id()).isNotEqualTo(after.id());
    }

    @Test
    void whoTellsAnIdNobodyKnowsGetsEverything() {
        for (var id : List.of("", ".", "nonsense", "a.b.c", "...", before.id() + "." + after.id())) {
            assertThat(sent(after, id)).as(id).contains("event:pinned", "event:pieces");
        }
    }

    @Test
    void readersWithTheSameBeforeThemShareOneFrame() {
        assertThat(after.since(before.id())).isSameAs(after.since(before.id()));
        assertThat(after.since("x.y")).isSameAs(after.since("v.w"));
    }

    @Test
    void htmlIsSentLineByLineWithoutItsIndentation() {
        var picture = new Picture(List.of(Part.of("pinned", "<div>\n    <p>あ</p>\n\n  </div>\n")));

        assertThat(sent(picture, null)).startsWith("event:pinned\ndata:<div>\ndata:<p>あ</p>\ndata:</div>\nid:");
    }

    @Test
    void emptyPartIsAnEventToo() {
        assertThat(sent(new Picture(List.of(Part.of("said", ""))), null)).startsWith("event:said\ndata:\nid:");
    }

    private static Picture picture(String pinned, String pieces) {
        return new Picture(List.of(Part.of("pinned", pinned), Part.of("pieces", pieces)));
    }

    private static String sent(Picture picture, String seenId) {
        return new String(picture.since(seenId), StandardCharsets.UTF_8);
    }
}
