package mizuhiki.stream;

import mizuhiki.shared.database.ServiceSchema;
import mizuhiki.shared.event.StreamEvent;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.outbox.Outboxes;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Time: shows, run sheets, roles and the live floor. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class StreamSchedule {

    public static void main(String[] arguments) {
        SpringApplication.run(StreamSchedule.class, arguments);
    }

    @Bean
    ServiceSchema streamSchema() {
        return new ServiceSchema("streams");
    }

    @Bean
    Outbox<StreamEvent> streamOutbox(Outboxes outboxes) {
        return outboxes.of(streamSchema());
    }
}
