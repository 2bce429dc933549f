package mizuhiki;

import java.nio.file.Path;
import mizuhiki.catalog.CatalogService;
import mizuhiki.order.OrderService;
import mizuhiki.stream.StreamSchedule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The whole office in one process. Each service brings its own auto-configuration along. */
@SpringBootConfiguration
@ComponentScan("mizuhiki.demo")
@Import({CatalogService.class, OrderService.class, StreamSchedule.class})
public class Mizuhiki {

    private static final String WORKERS = "reactor.netty.ioWorkerCount";
    private static final String NETWORK_MEMORY = "io.netty.allocator.type";

    public static void main(String[] arguments) {
        try {
            var settings = settings(arguments);
            Doorstep.refuseTakenPort(settings.getProperty("server.port", Integer.class, 8080));
            if (!settings.containsProperty("mizuhiki.database.url")) {
                OwnDatabase.startIn(Path.of(settings.getProperty("mizuhiki.data", "data")));
                demoUnlessUnwanted(settings);
            }
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
        oneThreadForEachProcessor();
        keepNetworkMemory();
        SpringApplication.run(Mizuhiki.class, arguments);
    }

    /** Nothing here blocks, and the database works on the same machine: more threads would only take turns. */
    private static void oneThreadForEachProcessor() {
        unlessSaid(WORKERS, Integer.toString(Runtime.getRuntime().availableProcessors()));
    }

    /** What is given back, on Java 25, is given back by asking every thread, and a line to the database waits for it. */
    private static void keepNetworkMemory() {
        unlessSaid(NETWORK_MEMORY, "pooled");
    }

    private static void unlessSaid(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Who brings no database of their own is looking around. */
    private static void demoUnlessUnwanted(StandardEnvironment settings) {
        if (!settings.containsProperty("mizuhiki.demo.enabled")) {
            System.setProperty("mizuhiki.demo.enabled", "true");
        }
    }

    /** The few settings needed before Spring starts, from the same places Spring takes them. */
    private static StandardEnvironment settings(String... arguments) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        return environment;
    }
}
