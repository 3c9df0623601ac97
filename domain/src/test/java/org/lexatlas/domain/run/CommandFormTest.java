package org.lexatlas.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.domain.form.FieldFault;
import org.lexatlas.domain.run.CommandForm.Sender;

class CommandFormTest {

  @Test
  void readsEveryField() {
    Command command =
        command(
            Map.of(
                "type", "REQUEST_STEP",
                "step", "COMPARISON_ANALYSIS",
                "scope", "AND_DOWNSTREAM",
                "reason", "  New circular ",
                "actor", "aigerim",
                "commandId", "c-77",
                "planVersion", 12,
                "supersede", true,
                "inputs", Map.of("instructions", "Look again", "provider", "gemini", "model", "m")),
            signal());

    assertThat(command)
        .isEqualTo(
            new Command(
                "c-77",
                CommandType.REQUEST_STEP,
                Step.COMPARISON_ANALYSIS,
                RunScope.AND_DOWNSTREAM,
                "New circular",
                "aigerim",
                Channel.TEMPORAL,
                12L,
                true,
                new AttemptInputs("Look again", "gemini", "m"),
                null,
                RunFixtures.NOON));
  }

  @Test
  void missingOptionalFieldsGetDefaults() {
    Command command = command(Map.of("type", "REQUEST_STEP", "step", "BASE_RESEARCH"), signal());

    assertThat(command.scope()).isEqualTo(RunScope.STEP_ONLY);
    assertThat(command.reason()).isEqualTo("No reason given");
    assertThat(command.actor()).isEqualTo("unknown");
    assertThat(command.id()).isEqualTo("from-sender");
    assertThat(command.planVersion()).isNull();
    assertThat(command.supersede()).isFalse();
    assertThat(command.inputs()).isEqualTo(AttemptInputs.UNCHANGED);
  }

  @Test
  void blankTextsCountAsMissing() {
    Command command = command(Map.of("type", "PAUSE", "reason", "  ", "commandId", ""), signal());

    assertThat(command.reason()).isEqualTo("No reason given");
    assertThat(command.id()).isEqualTo("from-sender");
  }

  @Test
  void signalsOfAStepNeedNoWords() {
    Command command =
        command(Map.of(), sender(CommandType.REQUEST_STEP, Step.BLENDED_SYNTHESIS, null));

    assertThat(command.type()).isEqualTo(CommandType.REQUEST_STEP);
    assertThat(command.step()).isEqualTo(Step.BLENDED_SYNTHESIS);
  }

  @Test
  void authenticatedActorCannotBeOverruledByTheWords() {
    Command command =
        command(Map.of("type", "PAUSE", "actor", "somebody else"), sender(null, null, "aigerim"));

    assertThat(command.actor()).isEqualTo("aigerim");
  }

  @Test
  void stepIsLeftOutOfOtherCommands() {
    assertThat(command(Map.of("type", "PAUSE", "step", "BASE_RESEARCH"), signal()).step()).isNull();
  }

  @Test
  void typeMustBeThereAndKnown() {
    assertThat(faults(Map.of()))
        .containsExactly(
            new FieldFault(
                "type",
                "is missing: one of [REQUEST_STEP, PAUSE, RESUME, PUBLISH, REJECT, CANCEL]"));
    assertThat(fault("type", "STOP"))
        .isEqualTo("STOP is not one of [REQUEST_STEP, PAUSE, RESUME, PUBLISH, REJECT, CANCEL]");
    assertThat(fault("type", 7)).startsWith("7 is not one of");
  }

  @Test
  void stepMustBeThereAndKnown() {
    assertThat(faults(Map.of("type", "REQUEST_STEP")))
        .containsExactly(
            new FieldFault(
                "step",
                "is missing: one of [BASE_RESEARCH, COMPARISON_ANALYSIS, BLENDED_SYNTHESIS]"));
    assertThat(fault("step", "base_research")).startsWith("base_research is not one of");
  }

  @Test
  void scopeMustBeKnown() {
    assertThat(fault("scope", "ALL")).isEqualTo("ALL is not one of [STEP_ONLY, AND_DOWNSTREAM]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reason", "actor", "commandId"})
  void textsMustBeTexts(String field) {
    assertThat(fault(field, 5)).isEqualTo("must be a text, not 5");
    assertThat(fault(field, List.of("a"))).isEqualTo("must be a text, not [a]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reason", "actor"})
  void textsHaveALimit(String field) {
    assertThat(fault(field, "x".repeat(4001))).isEqualTo("is too long: at most 4000 characters");
    assertThat(faults(Map.of("type", "PAUSE", field, "x".repeat(4000)))).isEmpty();
  }

  @Test
  void commandIdsAreShortEnoughForAnIndex() {
    assertThat(fault("commandId", "x".repeat(201)))
        .isEqualTo("is too long: at most 200 characters");
    assertThat(faults(Map.of("type", "PAUSE", "commandId", "x".repeat(200)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reason", "actor", "commandId"})
  void textsWithANulCharacterAreRefused(String field) {
    assertThat(fault(field, "a\0b")).isEqualTo("must not contain the NUL character");
  }

  @Test
  void planVersionMustBeAWholeNumber() {
    assertThat(fault("planVersion", "12")).isEqualTo("must be a whole number, not 12");
    assertThat(fault("planVersion", 1.5)).isEqualTo("must be a whole number, not 1.5");
    assertThat(fault("planVersion", BigInteger.TEN.pow(30))).startsWith("must be a whole number");
    assertThat(command(Map.of("type", "PAUSE", "planVersion", 5_000_000_000L), signal()))
        .extracting(Command::planVersion)
        .isEqualTo(5_000_000_000L);
  }

  @Test
  void supersedeMustBeTrueOrFalse() {
    assertThat(fault("supersede", "yes")).isEqualTo("must be true or false, not yes");
  }

  @Test
  void inputsMustBeAnObjectOfTexts() {
    assertThat(fault("inputs", "gemini"))
        .isEqualTo("must be an object with instructions, provider, model");
    assertThat(faults(Map.of("type", "PAUSE", "inputs", Map.of("model", 3))))
        .containsExactly(new FieldFault("inputs.model", "must be a text, not 3"));
    assertThat(faults(Map.of("type", "PAUSE", "inputs", Map.of("temperature", "0"))))
        .containsExactly(
            new FieldFault(
                "inputs.temperature",
                "is not a field of a command: use instructions, provider, model"));
  }

  @Test
  void unknownFieldsAreFaults() {
    assertThat(fault("plan_version", 3)).startsWith("is not a field of a command: use type, step");
  }

  @Test
  void everyFaultIsToldAtOnce() {
    var read = CommandForm.read(Map.of("scope", 1, "reason", 2, "supersede", 3), signal());

    assertThat(read.command()).isNull();
    assertThat(read.faults())
        .extracting(FieldFault::field)
        .containsExactly("type", "scope", "reason", "supersede");
    assertThat(read.words()).contains("scope: 1 is not one of").contains("; reason: must be");
  }

  @Test
  void faultsOfHugeAndHostileWordsStaySmall() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("x\0".repeat(500_000), 1);
    for (int i = 0; i < 10_000; i++) {
      fields.put("field" + i, i);
    }
    fields.put("scope", "\0".repeat(1_000_000));

    String words = CommandForm.read(fields, signal()).words();

    assertThat(words).hasSizeLessThan(10_000).doesNotContain("\0");
  }

  private static Sender signal() {
    return sender(null, null, null);
  }

  private static Sender sender(
      @Nullable CommandType type, @Nullable Step step, @Nullable String actor) {
    return new Sender(type, step, actor, Channel.TEMPORAL, "from-sender", RunFixtures.NOON);
  }

  private static Command command(Map<String, ?> fields, Sender sender) {
    var read = CommandForm.read(fields, sender);
    assertThat(read.faults()).isEmpty();
    return Objects.requireNonNull(read.command());
  }

  private static List<FieldFault> faults(Map<String, ?> fields) {
    return CommandForm.read(fields, signal()).faults();
  }

  /** The one fault that a PAUSE with this field has. */
  private static String fault(String field, Object value) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("type", "PAUSE");
    fields.put(field, value);
    assertThat(faults(fields)).hasSize(1).extracting(FieldFault::field).containsExactly(field);
    return faults(fields).getFirst().message();
  }
}
