package mizuhiki.bench.floor;

/**
 * As few tables as a correct sale needs, without anything a product would have.
 *
 * <p>Decrement if available, order with a unique key, line, outbox: one statement, one commit.
 */
final class FloorTables {

    static final String NEW = """
            drop schema if exists bench_floor cascade;
            create schema bench_floor;
            create table bench_floor.stock (
              product_id int primary key, free int not null check (free >= 0), price bigint not null
            ) with (fillfactor = 50);
            create table bench_floor.purchase (
              id uuid primary key default uuidv7(), ticket uuid not null unique, placed_at timestamptz not null default now()
            );
            create table bench_floor.line (
              purchase_id uuid primary key references bench_floor.purchase, product_id int not null, price bigint not null
            );
            create table bench_floor.outbox (
              id uuid primary key default uuidv7(), payload text not null, sent_at timestamptz
            )
            """;

    /** {@code :product} is the product claimed. */
    static final String CLAIM_AND_ORDER = """
            with taken as (
              update bench_floor.stock set free = free - 1 where product_id = :product and free >= 1
              returning product_id, price
            ), placed as (
              insert into bench_floor.purchase (ticket) select uuidv7() from taken returning id
            ), line as (
              insert into bench_floor.line select placed.id, taken.product_id, taken.price from placed, taken
            )
            insert into bench_floor.outbox (payload) select 'placed ' || id from placed;
            """;

    private FloorTables() {}

    static String filled(int products) {
        return """
                insert into bench_floor.stock select n, 1000000, 3000 from generate_series(1, %d) n;
                analyze bench_floor.stock
                """.formatted(products);
    }
}
