package org.lexatlas.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lexatlas.activities.provider.Providers;
import org.lexatlas.activities.provider.ResearchProvider;
import org.lexatlas.activities.provider.simulated.SimulatedProvider;
import org.lexatlas.api.ApiApplication;
import org.lexatlas.server.Applications;
import org.lexatlas.server.RealTemporal;
import org.lexatlas.standalone.StandaloneApplication;
import org.lexatlas.store.Database;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The whole product in this JVM, started once, in a Temporal namespace of its own. */
public final class ConsoleStack {

  private static final String NAMESPACE = "console";
  private static final DatabaseSettings DATABASE = TestDatabase.settings();

  private ConsoleStack() {}

  /** Starts at the first use; where there is no Temporal the test is skipped before that. */
  private static final class Started {
    private static final ConfigurableApplicationContext CONTEXT = start();
  }

  private static ConfigurableApplicationContext context() {
    RealTemporal.address();
    return Started.CONTEXT;
  }

  /** The console's address, without a slash at the end. */
  public static String url() {
    return "http://127.0.0.1:" + context().getEnvironment().getProperty("local.server.port");
  }

  public static Database database() {
    return context().getBean(Database.class);
  }

  public static <T> T bean(Class<T> type) {
    return context().getBean(type);
  }

  /** {@code temporal workflow <words>} in the console's namespace. */
  public static String typed(String... words) {
    var all = new ArrayList<>(List.of("workflow"));
    all.addAll(List.of(words));
    all.addAll(List.of("--namespace", NAMESPACE));
    return RealTemporal.cli(all.toArray(String[]::new));
  }

  /** Another api beside it, on the same servers, with settings of its own; close it. */
  static ConfigurableApplicationContext api(String... settings) {
    context();
    var all = new ArrayList<>(List.of(servers(RealTemporal.address())));
    all.addAll(List.of(settings));
    return Applications.started(new SpringApplicationBuilder(ApiApplication.class), all);
  }

  private static String[] servers(String temporal) {
    return new String[] {
      "--server.port=0",
      "--lexatlas.database.url=" + DATABASE.url(),
      "--lexatlas.database.user=" + DATABASE.user(),
      "--lexatlas.database.password=" + DATABASE.password(),
      "--lexatlas.temporal-ui-url=" + RealTemporal.uiUrl(),
      "--lexatlas.provider=corpus",
      "--spring.temporal.connection.target=" + temporal,
      "--spring.temporal.namespace=" + NAMESPACE,
      "--spring.main.banner-mode=off",
      "--logging.level.root=error"
    };
  }

  private static ConfigurableApplicationContext start() {
    String temporal = RealTemporal.address();
    // the server takes a moment before it makes namespaces, and another before they are known
    await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(ConsoleStack::namespace);
    return Applications.started(
        new SpringApplicationBuilder(StandaloneApplication.class, Scripts.class),
        List.of(servers(temporal)));
  }

  /** Puts a provider that does as it is told in the place of the simulated one. */
  @Configuration(proxyBeanMethods = false)
  static class Scripts {
    @Bean
    @Primary
    Providers scriptedProviders(List<ResearchProvider> all, SimulatedProvider simulated) {
      var withScripts = new ArrayList<>(all);
      withScripts.add(
          new ScriptedProvider(simulated)); // the last of an id is the one that is asked
      return new Providers(withScripts);
    }
  }

  private static boolean namespace() {
    try {
      RealTemporal.cli("operator", "namespace", "describe", "--namespace", NAMESPACE);
      return true;
    } catch (AssertionError notYet) {
      try {
        RealTemporal.cli("operator", "namespace", "create", "--namespace", NAMESPACE);
      } catch (AssertionError notUp) {
        return false;
      }
      return false;
    }
  }
}
