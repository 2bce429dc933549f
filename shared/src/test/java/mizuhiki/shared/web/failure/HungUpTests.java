package mizuhiki.shared.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Operators;
import reactor.netty.channel.AbortedException;
import reactor.util.context.Context;

@SpringBootTest(classes = DoorsApplication.class)
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
class HungUpTests {

    static Stream<Exception> hangingUp() {
        return Stream.of(
                AbortedException.beforeSend(),
                new AbortedException("Connection has been closed"),
                new IOException("Broken pipe"));
    }

    @ParameterizedTest
    @MethodSource("hangingUp")
    void whoHangsUpLeavesNoErrorInTheLog(Exception dropped, CapturedOutput log) {
        Operators.onErrorDropped(dropped, Context.empty());

        assertThat(log).doesNotContain("ERROR", "Exception");
    }

    @Test
    void whatNobodyElseHearsOfIsInTheLog(CapturedOutput log) {
        Operators.onErrorDropped(new IllegalStateException("the cupboard is empty"), Context.empty());

        assertThat(log).contains("ERROR", "the cupboard is empty");
    }
}
