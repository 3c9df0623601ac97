package org.lexatlas.api.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.domain.campaign.CampaignLimits;
import org.lexatlas.domain.campaign.CampaignOrder;
import org.lexatlas.domain.campaign.CampaignOrderForm;
import org.lexatlas.domain.campaign.CampaignSpec;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.campaign.Estimate;
import org.lexatlas.domain.form.FormFields;
import org.lexatlas.store.campaign.CampaignRow;
import org.lexatlas.store.campaign.CampaignStore;
import org.lexatlas.store.ledger.RunHistory;
import org.lexatlas.workflows.wire.WorkflowIds;
import org.springframework.stereotype.Component;

/**
 * Orders campaigns. The row and its slots come first and the workflow after them: what was promised
 * is stored, and what is stored is woken, by this request or by the dispatcher.
 */
@Component
public final class CampaignOrders {

  private final CampaignStore campaigns;
  private final CampaignWakes wakes;
  private final RunHistory history;
  private final TemporalLink temporal;
  private final ApiSettings settings;

  CampaignOrders(
      CampaignStore campaigns,
      CampaignWakes wakes,
      RunHistory history,
      TemporalLink temporal,
      ApiSettings settings) {
    this.campaigns = campaigns;
    this.wakes = wakes;
    this.history = history;
    this.temporal = temporal;
    this.settings = settings;
  }

  /**
   * Reads an order.
   *
   * @throws Problem naming every faulty field
   */
  public CampaignOrder read(Map<String, ?> fields) {
    FormFields form = FormFields.of(fields);
    CampaignOrder order = CampaignOrderForm.read(form);
    var faults = new ArrayList<>(form.faults());
    faults.addAll(faults(order, form.faults().isEmpty()));
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults.stream().map(FieldFault::of).toList());
    }
    return order;
  }

  /**
   * What only the api and the store know to be wrong with an order.
   *
   * @param names whether the names in its scope are looked up
   */
  List<org.lexatlas.domain.form.FieldFault> faults(CampaignOrder order, boolean names) {
    var faults = new ArrayList<org.lexatlas.domain.form.FieldFault>();
    String provider = order.provider();
    if (provider != null && !settings.providers().contains(provider)) {
      faults.add(
          new org.lexatlas.domain.form.FieldFault(
              "provider",
              "'%s' is not one of %s".formatted(FormFields.shown(provider), settings.providers())));
    }
    if (names) {
      faults.addAll(campaigns.faults(order.scope()));
    }
    return faults;
  }

  public PlanJson plan(CampaignOrder order, Actor actor) {
    var spec = order.spec("", settings.provider(), actor.name());
    var limits = CampaignLimits.DEFAULT.with(order.limits());
    CampaignStore.Pairs pairs = campaigns.pairs(order.scope());
    var estimate =
        Estimate.of(
            pairs.all() - pairs.busy(), limits, spec.provider(), history.of(spec.provider()));
    return new PlanJson(
        true,
        spec.name(),
        pairs.all(),
        pairs.busy(),
        spec.provider(),
        LimitsJson.of(limits),
        EstimateJson.of(estimate));
  }

  /** An order that was kept; {@code created} is false for a repetition under the same key. */
  public record Kept(CampaignRow campaign, boolean created) {}

  public Kept order(CampaignOrder order, Actor actor, @Nullable UUID keyed) {
    UUID id = keyed == null ? UUID.randomUUID() : keyed;
    var spec = order.spec(id.toString(), settings.provider(), actor.name());
    if (keyed != null) {
      var before = campaigns.find(keyed);
      if (before.isPresent()) {
        return repeated(before.get(), spec);
      }
    }
    if (temporal.isDown()) {
      throw Problem.temporalDown();
    }
    var state =
        CampaignState.ordered(spec, CampaignLimits.DEFAULT.with(order.limits()), order.paused());
    return switch (campaigns.order(state, WorkflowIds.campaign(id.toString()))) {
      case CampaignStore.Ordered.Repeated repeated -> repeated(repeated.campaign(), spec);
      case CampaignStore.Ordered.Created created -> {
        wakes.wake(created.campaign());
        yield new Kept(campaigns.find(id).orElse(created.campaign()), true);
      }
    };
  }

  private static Kept repeated(CampaignRow stored, CampaignSpec spec) {
    if (!stored.campaignState().spec().equals(spec)) {
      throw Problem.of(
          ProblemKind.KEY_REUSED,
          "This Idempotency-Key ordered campaign %s with another body: use a new key"
              .formatted(stored.id()),
          Map.of("campaign", CampaignJson.path(stored.id())));
    }
    return new Kept(stored, false);
  }
}
