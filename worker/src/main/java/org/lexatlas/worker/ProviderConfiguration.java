package org.lexatlas.worker;

import java.util.List;
import org.lexatlas.activities.provider.Providers;
import org.lexatlas.activities.provider.ResearchProvider;
import org.lexatlas.activities.provider.simulated.SimulatedProvider;
import org.lexatlas.activities.provider.simulated.SimulatedSettings;
import org.lexatlas.store.ledger.SimulatedCalls;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The providers that this worker can ask. */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

  @Bean
  SimulatedProvider simulatedProvider(WorkerSettings settings, SimulatedCalls simulatedCalls) {
    var simulated = settings.simulated();
    return new SimulatedProvider(
        new SimulatedSettings(
            simulated.seed(), simulated.latency(), simulated.jitter(), simulated.faults()),
        simulatedCalls);
  }

  @Bean
  Providers providers(List<ResearchProvider> all) {
    return new Providers(all);
  }
}
