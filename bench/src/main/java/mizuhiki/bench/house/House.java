package mizuhiki.bench.house;

import java.util.concurrent.TimeUnit;

/** The application and its database, open for visitors. */
public final class House implements AutoCloseable {

    private static final int STOPS_WITHIN_SECONDS = 90;

    private final int port;
    private final Process process;
    private final Postgres postgres;
    private final Peak memory;

    House(int port, Process process, Postgres postgres, Peak memory) {
        this.port = port;
        this.process = process;
        this.postgres = postgres;
        this.memory = memory;
    }

    public int port() {
        return port;
    }

    public Postgres postgres() {
        return postgres;
    }

    public long pid() {
        return process.pid();
    }

    /** As a power cut would. */
    public void kill() {
        memory.note(pid());
        process.destroyForcibly();
        awaitEnd();
    }

    /** ... for the database, too. */
    public void killWithDatabase() {
        memory.note(pid());
        process.destroyForcibly();
        ProcessHandle.of(postgres.pid()).ifPresent(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    /** Leaves the machine to the database alone, for as long as this takes. */
    public void asleep(Work work) throws Exception {
        signal("STOP");
        try {
            work.run();
        } finally {
            signal("CONT");
        }
    }

    @Override
    public void close() {
        memory.note(pid());
        process.destroy();
        if (!awaitEnd()) {
            killWithDatabase();
        }
    }

    private void signal(String name) throws Exception {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid()))
                .inheritIO()
                .start();
        if (kill.waitFor() != 0) {
            throw new IllegalStateException("the house took no " + name);
        }
    }

    private boolean awaitEnd() {
        try {
            return process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Something to be done meanwhile. */
    @FunctionalInterface
    public interface Work {

        void run() throws Exception;
    }
}
