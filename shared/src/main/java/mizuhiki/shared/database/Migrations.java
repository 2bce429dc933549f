package mizuhiki.shared.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;

/** Brings every schema of this process up to date before the first connection is handed out. */
class Migrations implements InitializingBean {

    private final DatabaseSettings settings;
    private final List<ServiceSchema> schemas;

    Migrations(DatabaseSettings settings, List<ServiceSchema> schemas) {
        this.settings = settings;
        this.schemas = schemas;
    }

    @Override
    public void afterPropertiesSet() {
        migrate(new ServiceSchema("people"));
        schemas.forEach(this::migrate);
    }

    private void migrate(ServiceSchema schema) {
        Flyway.configure()
                .dataSource(settings.jdbcUrl(), settings.user(), settings.password())
                .schemas(schema.name())
                .locations("classpath:db/migration/" + schema.name())
                .load()
                .migrate();
    }
}
