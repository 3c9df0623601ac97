package org.lexatlas.standalone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lexatlas.standalone.folder.RunningInstance;
import org.lexatlas.standalone.postgres.Postgres;
import org.lexatlas.standalone.temporal.TemporalPlace;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts worker and api on the servers of an instance, and nowhere else than on loopback. */
final class ApplicationStart {

  private ApplicationStart() {}

  /** Returns when the API listens; its port is the instance's. */
  static ConfigurableApplicationContext run(
      RunningInstance running, Postgres postgres, InstanceSettings settings) {
    var arguments = new ArrayList<String>();
    properties(running, postgres, settings)
        .forEach((name, value) -> arguments.add("--" + name + "=" + value));
    try {
      return new SpringApplicationBuilder(StandaloneApplication.class)
          .bannerMode(Banner.Mode.OFF)
          .registerShutdownHook(false) // the instance ends its parts in its own order
          .properties(Map.of("spring.temporal.namespace", TemporalPlace.NAMESPACE))
          .run(arguments.toArray(String[]::new));
    } catch (RuntimeException e) {
      throw RefusedSetting.in(e).<RuntimeException>map(refused -> refused).orElse(e);
    }
  }

  private static Map<String, Object> properties(
      RunningInstance running, Postgres postgres, InstanceSettings settings) {
    var log = settings.folder().logs().resolve("lexatlas.log");
    var properties = new LinkedHashMap<String, Object>(settings.properties());
    properties.putAll(InstanceLog.properties(log));
    properties.put("server.address", "127.0.0.1");
    properties.put("server.port", running.process().port());
    properties.put("lexatlas.database.url", postgres.url());
    properties.put("lexatlas.database.user", postgres.user());
    properties.put("lexatlas.database.password", postgres.password());
    properties.put("spring.temporal.connection.target", running.temporalAddress());
    // one machine, one Temporal: what its own namespace has lost comes back by itself
    properties.putIfAbsent("lexatlas.api.rebuild", "true");
    if (running.temporalUrl() != null) {
      properties.put("lexatlas.temporal-ui-url", running.temporalUrl());
    }
    return properties;
  }
}
