package mizuhiki.shared.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

    @Test
    void whoHangsUpLeavesNoErrorInTheLog(CapturedOutput log) {
        Operators.onErrorDropped(AbortedException.beforeSend(), Context.empty());

        assertThat(log).doesNotContain("ERROR", "AbortedException");
    }

    @Test
    void whatNobodyElseHearsOfIsInTheLog(CapturedOutput log) {
        Operators.onErrorDropped(new IllegalStateException("the cupboard is empty"), Context.empty());

        assertThat(log).contains("ERROR", "the cupboard is empty");
    }
}
