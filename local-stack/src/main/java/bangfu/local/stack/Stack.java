package bangfu.local.stack;

import bangfu.embedded.EmbeddedDatabase;
import bangfu.embedded.LocalIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that runs: one PostgreSQL with three databases, the issuer, three services. */
public final class Stack implements AutoCloseable {
  private final EmbeddedDatabase database;
  private final LocalIssuer issuer;
  private final Map<ServiceName, ServiceProcess> services;

  private Stack(
      EmbeddedDatabase database, LocalIssuer issuer, Map<ServiceName, ServiceProcess> services) {
    this.database = database;
    this.issuer = issuer;
    this.services = services;
  }

  /** Starts all of it; returns when the three services are ready. */
  public static Stack start(StackSettings settings) {
    Stack stack = prepare(settings);
    try {
      stack.services().forEach(ServiceProcess::start);
      stack.services().forEach(ServiceProcess::awaitReady);
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /** Starts database and issuer; the services are known but not started yet. */
  public static Stack prepare(StackSettings settings) {
    createHome(settings.home());
    Secrets secrets = Secrets.in(settings.home());
    EmbeddedDatabase database =
        EmbeddedDatabase.start(
            new EmbeddedDatabase.Settings(
                settings.home().resolve("postgres"),
                settings.ports().database(),
                settings.home().resolve("postgres-binaries")));
    for (ServiceName each : ServiceName.values()) {
      database.provision(
          each.id(), secrets.get(each.id() + ".owner"), secrets.get(each.id() + ".app"));
    }
    LocalIssuer issuer = LocalIssuer.start(settings.ports().issuer(), settings.people());
    Map<ServiceName, ServiceProcess> services = new EnumMap<>(ServiceName.class);
    var environment = new ServiceEnvironment(settings, secrets, database, issuer);
    for (ServiceName each : ServiceName.values()) {
      services.put(each, environment.process(each));
    }
    return new Stack(database, issuer, services);
  }

  public EmbeddedDatabase database() {
    return database;
  }

  public LocalIssuer issuer() {
    return issuer;
  }

  public ServiceProcess service(ServiceName name) {
    return java.util.Objects.requireNonNull(services.get(name));
  }

  public Collection<ServiceProcess> services() {
    return services.values();
  }

  /** Ends everything it started: the services first, so that they say goodbye to the database. */
  @Override
  public void close() {
    List.copyOf(services.values()).parallelStream().forEach(ServiceProcess::stop);
    issuer.close();
    database.close();
  }

  private static void createHome(Path home) {
    try {
      Files.createDirectories(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
