package mizuhiki.bench.shop;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.bench.house.Postgres;

/** Looks afterwards whether everybody was told the truth. */
public final class Books {

    /** Pieces promised beyond those there were, by orders and by holds. */
    private static final String OVERSOLD = """
            select coalesce(sum(greatest(promised.pieces - received.pieces, 0)), 0)
              from (select product_id, sum(quantity) as pieces from catalog.movement
                     where kind = 'RECEIVED' group by product_id) received
              join (select product_id, sum(quantity) as pieces from orders.purchase
                     where state <> 'CANCELLED' group by product_id
                    union all
                    select product_id, sum(quantity) from catalog.hold
                     where state in ('LIVE', 'ORDERED', 'SHIPPED') group by product_id) promised using (product_id)
            """;

    /** Orders the catalog cannot have given a piece to, seen when everything has been told. */
    private static final String WITHOUT_HOLD = """
            select count(*) from orders.purchase p
             where not exists (select from catalog.hold h
                                where h.office_id = p.office_id and h.id = p.hold_id and h.order_id = p.id)
            """;

    private static final String TWICE = """
            select coalesce(sum(times - 1), 0)
              from (select count(*) as times from orders.purchase group by office_id, hold_id) tickets
            """;

    private static final String HOLDS_OF = """
            select count(*) from catalog.hold where product_id = '%s'::uuid and state in ('LIVE', 'ORDERED')
            """;

    private static final String NOT_HELD_ONCE = """
            select count(*) from unnest(array['%s']::uuid[]) as piece (id)
             where 1 <> (select count(*) from catalog.hold
                          where product_id = piece.id and state in ('LIVE', 'ORDERED'))
            """;

    private static final String ORDERS = "select id from orders.purchase";

    private static final String HOLDS = "select id from catalog.hold";

    private Books() {}

    public static long oversold(Postgres postgres) throws SQLException {
        return postgres.number(OVERSOLD);
    }

    public static long withoutHold(Postgres postgres) throws SQLException {
        return postgres.number(WITHOUT_HOLD);
    }

    public static long orderedTwice(Postgres postgres) throws SQLException {
        return postgres.number(TWICE);
    }

    public static Set<UUID> orders(Postgres postgres) throws SQLException {
        return ids(postgres, ORDERS);
    }

    public static Set<UUID> holds(Postgres postgres) throws SQLException {
        return ids(postgres, HOLDS);
    }

    public static long holdsOf(Postgres postgres, UUID product) throws SQLException {
        return postgres.number(HOLDS_OF.formatted(product));
    }

    /** Of single pieces somebody wanted, those that nobody or more than one has. */
    public static long notHeldOnce(Postgres postgres, Collection<UUID> products) throws SQLException {
        return postgres.number(
                NOT_HELD_ONCE.formatted(products.stream().map(UUID::toString).collect(Collectors.joining("','"))));
    }

    /** How many of these are not among those. */
    public static long missing(Collection<UUID> these, Set<UUID> those) {
        return these.stream().filter(id -> !those.contains(id)).count();
    }

    public static long repeated(Collection<UUID> ids) {
        return ids.size() - new HashSet<>(ids).size();
    }

    private static Set<UUID> ids(Postgres postgres, String sql) throws SQLException {
        var ids = new HashSet<UUID>();
        try (var connection = postgres.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
