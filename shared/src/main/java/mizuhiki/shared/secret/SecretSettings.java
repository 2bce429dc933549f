package mizuhiki.shared.secret;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are.
 *
 * @param data the data folder; its {@code keys.json} is used, and made where missing, if no keys are given
 * @param keys the content of such a file, from the environment where several machines share it
 */
@ConfigurationProperties("mizuhiki")
record SecretSettings(
        @DefaultValue("data") Path data, @Nullable String keys) {}
