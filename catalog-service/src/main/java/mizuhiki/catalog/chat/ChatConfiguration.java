package mizuhiki.catalog.chat;

import mizuhiki.catalog.chat.LiveCommentController.CommentRequest;
import mizuhiki.shared.web.counter.Counter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;

@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

    @Bean
    Counter<CommentRequest> commentCounter(LiveCommentController controller) {
        return Counter.at(
                "/api/v1/claim/{slug}/{showId}/comments",
                CommentRequest.class,
                (request, visit) -> controller
                        .write(visit.id("showId"), request, visit.exchange())
                        .map(ResponseEntity::ok));
    }
}
