package org.lexatlas.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Random histories: commands, limits reached, slots that end; each keeps the invariants. */
class CampaignStatePropertyTest {

  @Property(tries = 500)
  void everyHistoryKeepsTheInvariants(@ForAll("histories") List<Turn> history) {
    var world = new World(30);
    for (Turn turn : history) {
      world.turn(turn);
    }
  }

  /** Left to itself, a running campaign without budgets ends every slot. */
  @Property(tries = 100)
  void everySlotEndsInTheEnd(@ForAll @IntRange(min = 1, max = 200) int slots) {
    var world = new World(slots);
    for (int i = 0; i < 3 * slots + 3 && !world.state.status().ended(); i++) {
      world.turn(new Turn(null, 1 + i % 7, i % 3 == 0));
    }
    assertThat(world.state.status()).isEqualTo(CampaignStatus.COMPLETED);
    assertThat(world.pending + world.running).isZero();
  }

  @Provide
  Arbitrary<List<Turn>> histories() {
    Arbitrary<CampaignCommandType> types =
        Arbitraries.of(CampaignCommandType.class).injectNull(0.7);
    return Combinators.combine(
            types, Arbitraries.integers().between(0, 6), Arbitraries.of(true, false))
        .as(Turn::new)
        .list()
        .ofMaxSize(60);
  }

  /**
   * One turn.
   *
   * @param command asked first; null for none
   * @param ends runs that end after the admission
   */
  record Turn(@Nullable CampaignCommandType command, int ends, boolean failing) {}

  private static final class World {
    CampaignState state;
    long pending;
    long running;
    long succeeded;
    long failed;

    World(int slots) {
      pending = slots;
      state =
          CampaignState.ordered(
                  Campaigns.spec(),
                  CampaignLimits.DEFAULT.with(Campaigns.limits(Map.of("runsAtOnce", 5))),
                  false)
              .opened();
    }

    void turn(Turn turn) {
      if (turn.command() != null) {
        ask(turn.command(), turn.ends());
      }
      admit();
      for (int i = 0; i < turn.ends() && running > 0; i++) {
        running--;
        if (turn.failing()) {
          failed++;
        } else {
          succeeded++;
        }
      }
    }

    private Tally tally() {
      return Campaigns.tally(pending, running, succeeded, failed, 4_000 * (succeeded + failed));
    }

    private void ask(CampaignCommandType type, int number) {
      Map<String, ?> fields =
          switch (type) {
            case LIMITS ->
                Map.of(
                    "limits",
                    Map.of("toleratedFailures", number, "tokenBudget", 10_000 * (number + 1)));
            case PRIORITY -> Map.of("priority", 2 + number % 4);
            case ADD_JURISDICTIONS -> Map.of("countries", List.of("JP"));
            case CANCEL -> Map.of("runningToo", number % 2 == 0);
            default -> Map.of();
          };
      CampaignState before = state;
      switch (state.decide(Campaigns.command(type, fields), tally())) {
        case CampaignDecision.Refused refused -> assertThat(state).isSameAs(before);
        case CampaignDecision.Accepted accepted -> {
          assertThat(accepted.next().revision()).isEqualTo(before.revision() + 1);
          state = accepted.next();
          apply(accepted.effect());
        }
      }
      if (before.status() == CampaignStatus.CANCELLED) {
        assertThat(state.status()).isEqualTo(CampaignStatus.CANCELLED);
      }
      pauseHasItsCause();
    }

    private void apply(CampaignDecision.SlotEffect effect) {
      switch (effect) {
        case CampaignDecision.SlotEffect.None none -> {}
        case CampaignDecision.SlotEffect.CancelPending cancel -> pending = 0;
        case CampaignDecision.SlotEffect.Retry retry -> {
          pending += failed;
          failed = 0;
        }
        case CampaignDecision.SlotEffect.Add add -> pending++;
      }
    }

    private void admit() {
      switch (state.admission(tally(), Campaigns.free())) {
        case Admission.Start start -> {
          assertThat(state.status()).isEqualTo(CampaignStatus.RUNNING);
          assertThat(start.runs()).isPositive().isLessThanOrEqualTo((int) pending);
          assertThat(running + start.runs()).isLessThanOrEqualTo(state.limits().runsAtOnce());
          Long budget = state.limits().tokenBudget();
          if (budget != null && succeeded + failed > 0) {
            assertThat(4_000 * (succeeded + failed + running + start.runs()))
                .isLessThanOrEqualTo(budget);
          }
          pending -= start.runs();
          running += start.runs();
        }
        case Admission.Pause pause -> state = state.pausedBy(pause.cause());
        case Admission.Complete complete -> {
          assertThat(pending + running).isZero();
          assertThat(state.status()).as("once").isEqualTo(CampaignStatus.RUNNING);
          state = state.completed();
        }
        case Admission.Busy busy -> assertThat(running).isPositive();
        case Admission.Wait wait -> assertThat(wait.why()).isNotBlank();
        case Admission.Rest rest -> assertThat(state.status()).isNotEqualTo(CampaignStatus.RUNNING);
      }
      pauseHasItsCause();
    }

    private void pauseHasItsCause() {
      assertThat(state.pause() != null).isEqualTo(state.status() == CampaignStatus.PAUSED);
    }
  }
}
