package mizuhiki.bench.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyTests {

    private static final String GIVEN = """
            HTTP/1.1 201 Created\r
            Content-Type: application/json\r
            content-length: 31\r
            \r
            {"id":"one","ticket":"abc.def"}""";

    private static final String CHUNKED = """
            HTTP/1.1 200 OK\r
            Transfer-Encoding: chunked\r
            \r
            2\r
            {}\r
            0\r
            \r
            """;

    @Test
    void answerIsWholeWithItsLastByte() {
        assertThat(isWhole(GIVEN)).isTrue();
        assertThat(isWhole(GIVEN.substring(0, GIVEN.length() - 1))).isFalse();
        assertThat(isWhole(CHUNKED)).isTrue();
        assertThat(isWhole(CHUNKED.substring(0, CHUNKED.length() - 1))).isFalse();
    }

    @Test
    void headThatHasNotEndedHasNoBody() {
        assertThat(bodyAt("HTTP/1.1 201 Created\r\nContent-")).isEqualTo(Answering.UNFINISHED);
    }

    @Test
    void statusAndFieldsAreFoundWithoutReadingTheRest() {
        var reply = reply(GIVEN);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.field(Reply.named("ticket"))).asString().isEqualTo("abc.def");
        assertThat(reply.field(Reply.named("price"))).isEmpty();
    }

    @Test
    void postTellsTheLengthOfItsBody() {
        var request = new String(Post.json("/claim").with("{\"a\":".getBytes(UTF_8), "\"青\"}".getBytes(UTF_8)), UTF_8);

        assertThat(request).startsWith("POST /claim HTTP/1.1\r\n").endsWith("Content-Length: 11\r\n\r\n{\"a\":\"青\"}");
    }

    private static boolean isWhole(String answer) {
        return Answering.isWhole(answer.getBytes(UTF_8), bodyAt(answer), answer.length());
    }

    private static int bodyAt(String answer) {
        return Answering.bodyAt(answer.getBytes(UTF_8), answer.length());
    }

    private static Reply reply(String answer) {
        var bytes = answer.getBytes(UTF_8);
        return new Reply(Answering.status(bytes), bytes, bodyAt(answer), bytes.length, 0);
    }
}
