package mizuhiki.stream.plan;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.plan.ShowProgress.Step;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowGuard;
import mizuhiki.stream.show.ShowNews;
import mizuhiki.stream.show.ShowState;
import mizuhiki.stream.show.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

@StreamTest
class ShowProgressTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Shows shows;

    @Autowired
    ShowNews news;

    @Autowired
    TransactionalOperator transaction;

    private final List<ShowState> letGo = new ArrayList<>();
    private Studio studio;
    private ShowProgress progress;
    private UUID showId;

    @BeforeEach
    void showIsOffered() {
        studio = new Studio(context);
        progress = new ShowProgress(shows, news, List.of(new Hanging()), transaction);
        showId = studio.show(EVENING);
        studio.offer(showId);
    }

    @Test
    void whatHangsOnACancelledShowLetsGoOfItAsItWas() {
        take(Step.CANCEL);

        assertThat(letGo).containsExactly(ShowState.OFFERED);
    }

    @Test
    void nothingLetsGoOfAShowThatCannotBeCancelledAnyMore() {
        studio.start(showId);

        assertThatThrownBy(() -> take(Step.CANCEL)).isInstanceOf(Refusal.class);

        assertThat(letGo).isEmpty();
    }

    private void take(Step step) {
        studio.here(progress.take(showId, step, new Version(studio.version(showId))));
    }

    private class Hanging implements ShowGuard {

        @Override
        public Mono<Void> moving(Show to) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> cancelled(Show show) {
            return Mono.fromRunnable(() -> letGo.add(show.state()));
        }
    }
}
