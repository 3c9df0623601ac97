package org.lexatlas.workflows.campaign;

import io.temporal.testing.TestWorkflowEnvironment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignDecision;
import org.lexatlas.domain.campaign.CampaignLimits;
import org.lexatlas.domain.campaign.CampaignScope;
import org.lexatlas.domain.campaign.CampaignSpec;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.campaign.Tally;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.workflows.campaign.AdmissionTurn.Kind;

/** The store of one campaign as its workflow sees it, by the domain's own rules, in memory. */
final class MemoryCampaign implements CampaignActivities {

  private static final Duration TURN = Duration.ofMinutes(10);

  final List<CampaignMessage> log = new ArrayList<>();
  int turns;

  /** So many turns end by time, before the campaign has nothing left. */
  int turnsOfWork = 1;

  boolean inFlight;
  private final TestWorkflowEnvironment temporal;
  private CampaignState state =
      CampaignState.ordered(
          new CampaignSpec(
              "7b1c1b9e-6ad6-4f0c-9b8b-1d6f2b6d8a11",
              "all",
              new CampaignScope(List.of("KZ"), List.of(), List.of("Mining"), null, false),
              "simulated",
              PublishingPolicy.AUTO,
              null,
              "ann"),
          CampaignLimits.DEFAULT,
          false);

  MemoryCampaign(TestWorkflowEnvironment temporal) {
    this.temporal = temporal;
  }

  @Override
  public synchronized OpenedCampaign openCampaign(CampaignReference reference) {
    state = state.opened();
    return new OpenedCampaign(state.spec().id(), "all", state.status(), null);
  }

  @Override
  public synchronized CampaignAnswer recordCampaignCommand(CampaignMessage message) {
    log.add(message);
    if (message.command() == null) {
      return CampaignAnswer.refused(message.fault(), message.words(), state.revision());
    }
    return switch (state.decide(message.command(), tally())) {
      case CampaignDecision.Refused refused -> refused.answer();
      case CampaignDecision.Accepted accepted -> {
        state = accepted.next();
        notifyAll();
        yield CampaignAnswer.accepted(accepted.words(), 0, state.revision());
      }
    };
  }

  /** In flight until a command comes, or over at once with a wait of ten minutes. */
  @Override
  public AdmissionTurn admitRuns(AdmissionOrder order) {
    synchronized (this) {
      turns++;
      while (inFlight && status() == CampaignStatus.RUNNING) {
        try {
          wait();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      Instant next = Instant.ofEpochMilli(temporal.currentTimeMillis()).plus(TURN);
      Kind kind =
          switch (state.status()) {
            case PLANNED, RUNNING -> turns < turnsOfWork ? Kind.WAIT : Kind.ENDED;
            case PAUSED -> Kind.REST;
            case COMPLETED, CANCELLED -> Kind.ENDED;
          };
      return new AdmissionTurn(kind, state.status(), tally(), next, null);
    }
  }

  synchronized CampaignStatus status() {
    return state.status();
  }

  private Tally tally() {
    var zero = BigDecimal.ZERO;
    return new Tally(9, 5, 0, 0, 3, 0, 1, 0, 0, 0, zero, 4, 0, zero, 0, null);
  }
}
