package mizuhiki.catalog.buyer;

import java.net.URI;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a buyer goes from here. */
public final class Onwards {

    private Onwards() {}

    public static URI checkout(String slug, String token) {
        return UriComponentsBuilder.fromPath("/shop/{slug}/checkout")
                .queryParam("ticket", "{ticket}")
                .build(slug, token);
    }

    public static URI show(String slug, UUID showId) {
        return UriComponentsBuilder.fromPath("/live/{slug}/{showId}").build(slug, showId);
    }

    public static URI place(String slug, UUID waiterId) {
        return UriComponentsBuilder.fromPath("/claim/{slug}/places/{waiterId}").build(slug, waiterId);
    }
}
