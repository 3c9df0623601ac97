package org.lexatlas.standalone.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lexatlas.standalone.folder.BadSetting;
import org.lexatlas.standalone.folder.FolderMemory;

class TemporalPlanTest {

  private static final FolderMemory NEW = FolderMemory.EMPTY;
  private static final FolderMemory EXECUTABLE = NEW.withTemporal("executable", null);
  private static final FolderMemory IN_MEMORY = NEW.withTemporal("memory", null);
  private static final FolderMemory GIVEN = NEW.withTemporal("address", "temporal.example:7233");

  @Test
  void leavesTheChoiceOpenForANewFolder() {
    assertThat(TemporalPlan.decide(NEW, TemporalWish.NONE))
        .isEqualTo(new TemporalPlan(null, null, null));
  }

  @Test
  void keepsTheKindOfTheFolder() {
    assertThat(TemporalPlan.decide(EXECUTABLE, TemporalWish.NONE).kind())
        .isEqualTo(TemporalKind.EXECUTABLE);
    assertThat(TemporalPlan.decide(IN_MEMORY, TemporalWish.NONE).kind())
        .isEqualTo(TemporalKind.MEMORY);
    assertThat(TemporalPlan.decide(GIVEN, TemporalWish.NONE))
        .isEqualTo(new TemporalPlan(TemporalKind.ADDRESS, "temporal.example:7233", null));
  }

  @Test
  void anAddressAloneDecidesForANewFolder() {
    assertThat(TemporalPlan.decide(NEW, wish(null, "localhost:7233")))
        .isEqualTo(new TemporalPlan(TemporalKind.ADDRESS, "localhost:7233", null));
  }

  @Test
  void anAddressAloneDoesNotChangeTheKind() {
    assertThatThrownBy(() -> TemporalPlan.decide(EXECUTABLE, wish(null, "localhost:7233")))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining("--temporal-kind address")
        .hasMessageContaining("localhost:7233");
  }

  @Test
  void anotherAddressIsAChangeToo() {
    assertThatThrownBy(() -> TemporalPlan.decide(GIVEN, wish(null, "elsewhere:7233")))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining("temporal.example:7233")
        .hasMessageContaining("elsewhere:7233");
  }

  @Test
  void anExplicitKindChangesTheFolderAndSaysSo() {
    var plan = TemporalPlan.decide(IN_MEMORY, wish(TemporalKind.EXECUTABLE, null));
    assertThat(plan.kind()).isEqualTo(TemporalKind.EXECUTABLE);
    assertThat(plan.notice()).contains("in-memory").contains("executable");

    var moved = TemporalPlan.decide(GIVEN, wish(TemporalKind.ADDRESS, "elsewhere:7233"));
    assertThat(moved.address()).isEqualTo("elsewhere:7233");
    assertThat(moved.notice()).contains("temporal.example:7233");
  }

  @Test
  void repeatingTheKindIsNoChange() {
    assertThat(TemporalPlan.decide(EXECUTABLE, wish(TemporalKind.EXECUTABLE, null)).notice())
        .isNull();
    assertThat(TemporalPlan.decide(GIVEN, wish(TemporalKind.ADDRESS, null)))
        .isEqualTo(new TemporalPlan(TemporalKind.ADDRESS, "temporal.example:7233", null));
  }

  @Test
  void refusesAContradiction() {
    assertThatThrownBy(() -> TemporalPlan.decide(NEW, wish(TemporalKind.MEMORY, "localhost:7233")))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining("contradict");
  }

  @Test
  void refusesTheKindAddressWithoutOne() {
    assertThatThrownBy(() -> TemporalPlan.decide(NEW, wish(TemporalKind.ADDRESS, null)))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining("--temporal-address");
  }

  @Test
  void refusesAnUnknownKindByName() {
    assertThatThrownBy(() -> TemporalKind.of("cloud"))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining("'cloud'")
        .hasMessageContaining("executable, address, memory");
  }

  private static TemporalWish wish(@Nullable TemporalKind kind, @Nullable String address) {
    return new TemporalWish(kind, address, null, false);
  }
}
