package mizuhiki.bench.close;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mizuhiki.bench.house.House;
import mizuhiki.bench.house.Postgres;
import mizuhiki.bench.shop.Staff;

/**
 * Each with a manager who proposes, a member of staff who signs, and members who earned something.
 *
 * @param busy one that sold a lot; the others are many
 */
record Offices(Office busy, List<Office> many) {

    private static final String OPEN = """
            drop table if exists bench_office, bench_member;
            create unlogged table bench_office as
              select uuidv7() as office_id, n as number from generate_series(0, %1$d) n;
            create unlogged table bench_member as
              select office_id, m as number, uuidv7() as person_id
                from bench_office, generate_series(0, %2$d - 1) m;
            alter table bench_member add primary key (office_id, number);
            insert into people.office (id, slug, name) select office_id, 'bench-' || number, 'Bench' from bench_office;
            insert into people.person (office_id, id, display_name, roles, joined_on)
              select office_id, person_id, 'Member ' || number, array['MEMBER'], date '2024-01-01' from bench_member;
            with staff as (
              insert into people.person (office_id, id, display_name, roles, password_hash, joined_on)
              select office_id, uuidv7(), role, array[role], '{noop}bench-bench', date '2024-01-01'
                from bench_office, unnest(array['MANAGER', 'STAFF']) as role
              returning office_id, id, display_name)
            insert into people.login (login, office_id, person_id)
              select lower(s.display_name) || '@' || o.number || '.example', o.office_id, s.id
                from staff s join bench_office o using (office_id);
            """;

    /** @param manager the bearer token of whoever proposes */
    record Office(UUID id, String manager, String staff) {}

    static void open(Postgres postgres, int offices, int members) throws SQLException {
        postgres.execute("set session_replication_role = replica;" + OPEN.formatted(offices, members));
    }

    /** Everybody signs in, which is not measured. */
    static Offices signIn(House house) throws Exception {
        var all = new ArrayList<Office>();
        try (var connection = house.postgres().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select office_id, number from bench_office order by number")) {
            while (rows.next()) {
                int number = rows.getInt("number");
                all.add(new Office(
                        rows.getObject("office_id", UUID.class),
                        token(house, "manager", number),
                        token(house, "staff", number)));
            }
        }
        return new Offices(all.getFirst(), all.subList(1, all.size()));
    }

    private static String token(House house, String role, int office) throws Exception {
        return Staff.token(house.port(), "%s@%d.example".formatted(role, office), "bench-bench");
    }
}
