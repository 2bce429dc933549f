package mizuhiki.bench.shop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import mizuhiki.bench.wire.Post;

/** What buyers send, ready to go. Every claim is somebody else's. */
public final class Forms {

    private static final byte[] PIECE = "{\"productId\":\"".getBytes(ISO_8859_1);
    private static final byte[] BUYER = "\",\"quantity\":1,\"buyerKey\":\"".getBytes(ISO_8859_1);
    private static final byte[] END = "\"}".getBytes(ISO_8859_1);
    private static final byte[] TICKET = "{\"ticket\":\"".getBytes(ISO_8859_1);
    private static final byte[] ENTRIES = """
            ","entries":{"name":"青木 まり","postalCode":"530-0001","address":"大阪市北区見本町1-1",\
            "email":"buyer@example.jp","delivery":"SHIPPING","payment":"BANK_TRANSFER"}}""".getBytes(UTF_8);

    /** Over all forms of this run, so that no two buyers are the same. */
    private static final AtomicLong BUYERS = new AtomicLong(System.currentTimeMillis() << 20);

    private static final int KEY_LENGTH = 32;

    private final Post claims;
    private final Post orders;

    public Forms(Office office) {
        claims = Post.json("/api/v1/claim/" + office.slug());
        orders = Post.json("/api/v1/shop/" + office.slug() + "/orders");
    }

    public byte[] claim(UUID product) {
        return claims.with(PIECE, product.toString().getBytes(ISO_8859_1), BUYER, newKey(), END);
    }

    public byte[] order(byte[] ticket) {
        return orders.with(TICKET, ticket, ENTRIES);
    }

    /** The key of a buyer nobody has seen before. */
    static byte[] newKey() {
        return key(BUYERS.incrementAndGet());
    }

    /** Always the same for the same buyer. */
    public static byte[] key(long buyer) {
        var key = new byte[KEY_LENGTH];
        long left = buyer;
        for (int at = KEY_LENGTH - 1; at >= 0; at--) {
            key[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        return key;
    }
}
