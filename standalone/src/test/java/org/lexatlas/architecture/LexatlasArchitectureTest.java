package org.lexatlas.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexatlasArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.lexatlas");

  /** Classes that live in packages of the same names and break every rule. */
  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("org.lexatlas.architecture.broken");

  static Stream<ArchRule> rules() {
    return ArchitectureRules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holdsInTheHouse(ArchRule rule) {
    assertThat(HOUSE.size()).isGreaterThan(100);
    rule.check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("brokenRules")
  void failsWhereItIsBroken(ArchRule rule) {
    assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
  }

  static Stream<ArchRule> brokenRules() {
    return Stream.of(
        ArchitectureRules.DOMAIN_IS_PURE,
        ArchitectureRules.DECISIONS_REPLAY,
        ArchitectureRules.SPRING_STAYS_OUTSIDE,
        ArchitectureRules.NAMES_SAY_SOMETHING);
  }
}
