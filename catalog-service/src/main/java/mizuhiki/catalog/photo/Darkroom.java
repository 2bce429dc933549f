package mizuhiki.catalog.photo;

import javax.imageio.ImageIO;
import mizuhiki.catalog.picture.CleanPhoto;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Where pictures are unpacked and drawn anew, few at a time, away from the threads that answer requests. */
@Component
@EnableConfigurationProperties(PhotoSettings.class)
class Darkroom implements DisposableBean {

    private static final int WAITING = 200;

    private final long maxPixels;
    private final Scheduler workplaces;

    Darkroom(PhotoSettings settings) {
        this.maxPixels = settings.maxPixels();
        this.workplaces = Schedulers.newBoundedElastic(settings.atOnce(), WAITING, "darkroom");
        // Here all jars are in sight of the class loader; on a worker thread they might not be.
        ImageIO.scanForPlugins();
    }

    Mono<CleanPhoto> develop(byte[] file) {
        return Mono.fromCallable(() -> CleanPhoto.of(file, maxPixels)).subscribeOn(workplaces);
    }

    @Override
    public void destroy() {
        workplaces.dispose();
    }
}
