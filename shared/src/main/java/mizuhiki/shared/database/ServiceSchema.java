package mizuhiki.shared.database;

/**
 * A schema one service owns: its tables, its outbox and its inbox.
 *
 * <p>Migrations stand in {@code db/migration/<name>} on the class path.
 */
public record ServiceSchema(String name) {

    public ServiceSchema {
        if (!name.matches("[a-z]+")) {
            throw new IllegalArgumentException("not a schema name: " + name);
        }
    }
}
