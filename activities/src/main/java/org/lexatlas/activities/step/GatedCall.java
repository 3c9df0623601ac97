package org.lexatlas.activities.step;

import java.util.function.Supplier;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.activities.provider.ProviderFailure;
import org.lexatlas.activities.provider.ResearchProvider;

/**
 * One try's calls to its provider: each waits for its permit, and what slows them is told to all.
 */
final class GatedCall implements Progress {

  private final RateGate gate;
  private final ResearchProvider provider;
  private final Progress progress;
  private boolean own; // the failure is the gate's own, and nothing new to it
  private String model = "";

  GatedCall(RateGate gate, ResearchProvider provider, Progress progress) {
    this.gate = gate;
    this.provider = provider;
    this.progress = progress;
  }

  @Override
  public void phase(String words) {
    progress.phase(words);
  }

  @Override
  public void permit(String model) {
    this.model = model;
    own = true;
    gate.pass(gate.rate(provider, model), progress);
    own = false;
  }

  <T> T made(Supplier<T> call) {
    try {
      return call.get();
    } catch (ProviderFailure failure) {
      if (!own) {
        gate.told(gate.rate(provider, model), failure);
      }
      throw failure;
    }
  }
}
