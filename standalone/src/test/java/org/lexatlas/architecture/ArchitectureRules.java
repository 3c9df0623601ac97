package org.lexatlas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** The rules that hold the house in shape, each with its reason. */
final class ArchitectureRules {

  static final ArchRule DOMAIN_IS_PURE =
      noClasses()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "..domain..",
              "java..",
              "org.jspecify.annotations..",
              "com.fasterxml.jackson.annotation..")
          .because("decisions are tested in microseconds and outlive every library");

  private static final List<String> UNORDERED =
      List.of(HashMap.class.getName(), HashSet.class.getName());

  static final ArchRule DECISIONS_REPLAY =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..domain.run..",
              "..domain.campaign..",
              "..workflows.run..",
              "..workflows.campaign..",
              "..workflows.corpus..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are unordered, random or concurrent",
                  (JavaClass type) ->
                      UNORDERED.contains(type.getName())
                          || type.isAssignableTo(Random.class)
                          || type.isAssignableTo(Thread.class)))
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Clock.class, "systemUTC")
          .orShould()
          .callMethod(java.util.UUID.class, "randomUUID")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
          .because("a workflow that reads a clock, chance or the world does not replay");

  static final ArchRule STORE_KNOWS_ONLY_POSTGRESQL =
      noClasses()
          .that()
          .resideInAPackage("org.lexatlas.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "io.temporal..",
              "org.lexatlas.workflows..",
              "org.lexatlas.activities..",
              "org.lexatlas.worker..",
              "org.lexatlas.api..")
          .because("the store keeps; it neither sequences nor does");

  static final ArchRule SPRING_STAYS_OUTSIDE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..domain..", "org.lexatlas.workflows..", "org.lexatlas.store..", "..activities..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..")
          .because("only worker, api and standalone know Spring");

  static final ArchRule API_RUNS_NO_STEPS =
      noClasses()
          .that()
          .resideInAPackage("org.lexatlas.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.lexatlas.activities..", "org.lexatlas.worker..")
          .because("the api starts workflows and reads; it must not carry what steps need");

  static final ArchRule WORKER_NEVER_SEES_THE_API =
      noClasses()
          .that()
          .resideInAnyPackage("org.lexatlas.worker..", "org.lexatlas.activities..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.lexatlas.api..")
          .because("dependencies point one way");

  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..")
          .because("such a name hides that a class has no place of its own");

  static final List<ArchRule> ALL =
      List.of(
          DOMAIN_IS_PURE,
          DECISIONS_REPLAY,
          STORE_KNOWS_ONLY_POSTGRESQL,
          SPRING_STAYS_OUTSIDE,
          API_RUNS_NO_STEPS,
          WORKER_NEVER_SEES_THE_API,
          NAMES_SAY_SOMETHING);

  private ArchitectureRules() {}
}
