package mizuhiki.catalog.photo;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import mizuhiki.catalog.photo.Photos.Photo;
import mizuhiki.catalog.picture.PhotoUnreadable;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.problem.Refusal.Reason;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Takes pictures in. */
@Service
public class PhotoIntake {

    private final PhotoSettings settings;
    private final Darkroom darkroom;
    private final PhotoStore store;
    private final Photos photos;

    PhotoIntake(PhotoSettings settings, Darkroom darkroom, PhotoStore store, Photos photos) {
        this.settings = settings;
        this.darkroom = darkroom;
        this.store = store;
        this.photos = photos;
    }

    /** Whether it says that the file cannot be used; then another may be. */
    public static boolean isAboutTheFile(Throwable failure) {
        return failure instanceof Refusal refusal
                && (refusal.reason() == Reason.INVALID || refusal.reason() == Reason.TOO_LARGE);
    }

    /** Emits the id of the stored photo. */
    public Mono<UUID> take(@Nullable Part upload, UUID takenBy) {
        return upload instanceof FilePart file && isChosen(file)
                ? read(file).flatMap(bytes -> take(bytes, takenBy))
                : Mono.error(PhotoMissing::new);
    }

    /** A browser sends a nameless empty file where none was chosen; a text is no file, but something was meant by it. */
    public static boolean isChosen(Part upload) {
        return !(upload instanceof FilePart file) || !file.filename().isEmpty();
    }

    private Mono<byte[]> read(FilePart upload) {
        return DataBufferUtils.join(upload.content(), settings.maxBytes())
                .onErrorMap(
                        DataBufferLimitException.class,
                        tooMuch -> new PhotoTooLarge(settings.maxSize().toMegabytes()))
                .map(PhotoIntake::bytes)
                .switchIfEmpty(Mono.error(PhotoUnreadable::new));
    }

    public Mono<UUID> take(byte[] file, UUID takenBy) {
        var photoId = UuidCreator.getTimeOrderedEpoch();
        return darkroom.develop(file)
                .delayUntil(clean -> store.save(photoId, clean))
                .zipWith(Moment.get(), (clean, now) -> new Photo(photoId, takenBy, clean.width(), clean.height(), now))
                .flatMap(photos::add)
                .thenReturn(photoId);
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
