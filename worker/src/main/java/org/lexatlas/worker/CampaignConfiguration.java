package org.lexatlas.worker;

import java.time.Clock;
import org.lexatlas.activities.campaign.AdmissionLoop;
import org.lexatlas.activities.campaign.CampaignKeeping;
import org.lexatlas.activities.campaign.CampaignSettings;
import org.lexatlas.activities.provider.Providers;
import org.lexatlas.activities.step.RateGate;
import org.lexatlas.store.Database;
import org.lexatlas.store.campaign.CampaignBell;
import org.lexatlas.store.campaign.CampaignStore;
import org.lexatlas.store.ledger.ProviderPrices;
import org.lexatlas.store.ledger.ProviderRates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Campaigns: their activities, the rates of providers, and what calls cost. */
@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

  @Bean(destroyMethod = "close")
  CampaignBell campaignBell(Database workerDatabase) {
    return new CampaignBell(workerDatabase);
  }

  @Bean
  CampaignSettings campaignSettings(WorkerSettings settings) {
    var campaign = settings.campaign();
    return new CampaignSettings(
        campaign.turn(), campaign.runsAtOnce(), campaign.silence(), settings.provider());
  }

  @Bean
  AdmissionLoop admissionLoop(
      Database workerDatabase,
      CampaignBell campaignBell,
      CampaignSettings campaignSettings,
      Clock clock) {
    return new AdmissionLoop(workerDatabase, campaignBell, campaignSettings, clock);
  }

  @Bean
  CampaignKeeping campaignKeeping(
      Database workerDatabase,
      AdmissionLoop admissionLoop,
      Providers providers,
      CampaignSettings campaignSettings) {
    return new CampaignKeeping(
        new CampaignStore(workerDatabase), admissionLoop, providers, campaignSettings);
  }

  @Bean
  RateGate rateGate(Database workerDatabase, WorkerSettings settings) {
    return new RateGate(new ProviderRates(workerDatabase), settings.rates());
  }

  @Bean
  ProviderPrices providerPrices(Database workerDatabase, WorkerSettings settings) {
    var prices = new ProviderPrices(workerDatabase);
    prices.set(
        settings.prices().entrySet().stream()
            .map(price -> price(price.getKey(), price.getValue()))
            .toList());
    return prices;
  }

  /** A key is a provider, or {@code provider/model}. */
  private static ProviderPrices.Price price(String key, WorkerSettings.Price price) {
    int slash = key.indexOf('/');
    return new ProviderPrices.Price(
        slash < 0 ? key : key.substring(0, slash),
        slash < 0 ? "" : key.substring(slash + 1),
        price.input(),
        price.output(),
        price.thinking() == null ? price.output() : price.thinking(),
        price.cached(),
        price.perCall());
  }
}
