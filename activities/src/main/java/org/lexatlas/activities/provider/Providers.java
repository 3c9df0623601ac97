package org.lexatlas.activities.provider;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The providers that this worker can ask. */
public final class Providers {

  private final Map<String, ResearchProvider> byId = new LinkedHashMap<>();

  public Providers(Collection<? extends ResearchProvider> providers) {
    providers.forEach(provider -> byId.put(provider.id(), provider));
  }

  public Optional<ResearchProvider> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public List<String> ids() {
    return List.copyOf(byId.keySet());
  }
}
