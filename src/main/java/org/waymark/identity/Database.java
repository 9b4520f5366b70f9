package org.waymark.identity;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The one connection pool, as the application role; and whether the database answers and is migrated. */
@DataSourceDefinition(
        name = "java:app/waymark",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=waymark.database.url}",
        user = "${MPCONFIG=waymark.database.user}",
        password = "${MPCONFIG=waymark.database.password}",
        minPoolSize = 0,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=2",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
@Readiness
@ApplicationScoped
public class Database implements HealthCheck {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public HealthCheckResponse call() {
        try {
            Object applied = entities.createNativeQuery("select waymark_reads_registry()")
                    .getSingleResult();
            return HealthCheckResponse.named("database").status(applied != null).build();
        } catch (PersistenceException unreachable) {
            return HealthCheckResponse.named("database").down().build();
        }
    }
}
