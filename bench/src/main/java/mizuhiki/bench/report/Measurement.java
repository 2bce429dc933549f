package mizuhiki.bench.report;

/** One bench. */
@FunctionalInterface
public interface Measurement {

    void run(Settings settings, Report report) throws Exception;
}
