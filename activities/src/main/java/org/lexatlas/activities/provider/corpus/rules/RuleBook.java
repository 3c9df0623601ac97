package org.lexatlas.activities.provider.corpus.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleBook;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.examples.TopicFolder;

/**
 * The evidence rules and examples in use: those that come with the program, and those of a folder,
 * which take the place of the program's for the same topic. A changed file counts from the next
 * start.
 */
public final class RuleBook {

  private static final RuleBook OF_THE_PROGRAM = new RuleBook(Map.of(), ExampleBook.ofTheProgram());
  private static final String ENDING = ".yaml";

  private final Map<String, TopicRules> own;
  private final ExampleBook examples;

  private RuleBook(Map<String, TopicRules> own, ExampleBook examples) {
    this.own = Map.copyOf(own);
    this.examples = examples;
  }

  /** Only what comes with the program. */
  public static RuleBook ofTheProgram() {
    return OF_THE_PROGRAM;
  }

  /**
   * The program's, and each {@code <Topic_Id>.yaml} (rules) and {@code <Topic_Id>.tsv} (examples)
   * of a folder; other files are passed over.
   *
   * @throws IllegalArgumentException when the folder or a file of it cannot be used; the message
   *     names the file, the place and the fix
   */
  public static RuleBook with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("evidence rules: '" + folder + "' is not a folder");
    }
    return new RuleBook(TopicFolder.read(folder, ENDING, RuleBook::read), ExampleBook.with(folder));
  }

  /** The program's rules, and examples with these lessons in place of those that were mined. */
  public static RuleBook taught(Map<String, List<Example>> lessons) {
    return new RuleBook(Map.of(), ExampleBook.taught(lessons));
  }

  private static TopicRules read(Path file, String topic, String text) {
    TopicRules rules;
    try {
      rules = RuleFiles.parse(text);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
    if (!topic.equals(rules.topic())) {
      throw new IllegalArgumentException(
          "%s: topic is '%s'; a file is named after its topic, so write topic: %s or rename the file"
              .formatted(file, rules.topic(), topic));
    }
    if (rules.version() < 1) {
      throw new IllegalArgumentException(file + ": version is missing; write version: 1");
    }
    return rules;
  }

  /** The topics whose rules are the folder's. */
  public List<String> ownTopics() {
    return own.keySet().stream().sorted().toList();
  }

  /** The topics whose examples are the folder's. */
  public List<String> ownExamples() {
    return examples.ownTopics();
  }

  /** Tells one state of a topic's examples from another; empty where there are none. */
  public String examples(String id) {
    return examples.digest(id);
  }

  /** What was learned from a topic's examples, when it has any. */
  public Optional<ExampleModel> model(String id) {
    return examples.model(id);
  }

  /** The rules of a topic, when it has any. */
  public Optional<TopicRules> topic(String id) {
    TopicRules mine = own.get(id);
    return mine == null ? RuleFiles.topic(id) : Optional.of(mine);
  }
}
