package mizuhiki.bench.house;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;

/**
 * What has been used up to a moment.
 *
 * @param house CPU seconds of the application
 * @param database CPU seconds of PostgreSQL
 * @param load CPU seconds of this process
 * @param machine CPU seconds of everything that runs on the machine
 */
record Meter(double house, double database, double load, double machine, long statements, long walBytes) {

    static Meter read(House house) throws SQLException {
        var postgres = house.postgres();
        return new Meter(
                ProcessUse.cpu(house.pid()),
                ProcessUse.cpuOfFamily(postgres.pid()),
                own(),
                ProcessUse.cpuOfMachine(),
                Statements.counted(postgres),
                postgres.number("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint"));
    }

    Use since(Meter earlier) {
        return new Use(
                house - earlier.house,
                database - earlier.database,
                load - earlier.load,
                machine - earlier.machine,
                statements - earlier.statements,
                walBytes - earlier.walBytes);
    }

    private static double own() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
