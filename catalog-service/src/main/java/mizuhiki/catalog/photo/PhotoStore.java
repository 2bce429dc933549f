package mizuhiki.catalog.photo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import mizuhiki.catalog.picture.CleanPhoto;
import mizuhiki.catalog.picture.PhotoSize;
import mizuhiki.shared.office.CurrentOffice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Keeps the files: each office in a folder of its own, each file there whole or not at all. */
@Component
class PhotoStore {

    private final Path folder;

    PhotoStore(@Value("${mizuhiki.data:./data}") Path data) {
        this.folder = data.resolve("photos");
    }

    Mono<Void> save(UUID photoId, CleanPhoto photo) {
        return home(photoId).doOnNext(home -> write(home, photo)).then();
    }

    /** Empty where the current office has no such photo. */
    Mono<Resource> find(UUID photoId, PhotoSize size) {
        return home(photoId)
                .map(home -> home.resolve(size.fileName()))
                .filter(Files::isRegularFile)
                .map(FileSystemResource::new);
    }

    /** Disks block, so what follows happens on threads that may wait. */
    private Mono<Path> home(UUID photoId) {
        return CurrentOffice.get()
                .publishOn(Schedulers.boundedElastic())
                .map(officeId -> folder.resolve(officeId.toString()).resolve(photoId.toString()));
    }

    private static void write(Path home, CleanPhoto photo) {
        try {
            Files.createDirectories(home);
            for (var file : photo.files().entrySet()) {
                write(home.resolve(file.getKey().fileName()), file.getValue());
            }
            force(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the disk before it gets its name: a crash leaves a nameless file, never half a picture. */
    private static void write(Path file, byte[] content) throws IOException {
        var unfinished = Files.createTempFile(file.getParent(), "", ".tmp");
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
