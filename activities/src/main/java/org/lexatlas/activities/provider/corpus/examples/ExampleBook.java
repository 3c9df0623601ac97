package org.lexatlas.activities.provider.corpus.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Resource;

/**
 * The examples in use, those of a folder in place of the program's for the same topic, and what is
 * learned from them at a topic's first use. Thread-safe.
 */
public final class ExampleBook {

  /** How many sentences of other topics a topic learns from. */
  private static final int OF_OTHERS = 300;

  private static final String FOLDER = "evidence-examples/";
  private static final String MINED = FOLDER + "mined/";
  private static final String ENDING = ".tsv";

  private static final ExampleBook OF_THE_PROGRAM = new ExampleBook(Map.of());
  private static final Map<String, List<Example>> WRITTEN = new ConcurrentHashMap<>();

  private final Map<String, List<Example>> own;
  private final Map<String, List<Example>> taught = new ConcurrentHashMap<>();
  private final Map<String, Optional<ExampleModel>> models = new ConcurrentHashMap<>();

  private ExampleBook(Map<String, List<Example>> own) {
    this.own = Map.copyOf(own);
  }

  /** Only what comes with the program. */
  public static ExampleBook ofTheProgram() {
    return OF_THE_PROGRAM;
  }

  /**
   * The program's, and each {@code <Topic_Id>.tsv} of a folder.
   *
   * @throws IllegalArgumentException when a file cannot be used; the message names it and the fix
   */
  public static ExampleBook with(Path folder) {
    return new ExampleBook(TopicFolder.read(folder, ENDING, ExampleBook::read));
  }

  /** For each of these topics the sentences written for it, and these lessons. */
  public static ExampleBook taught(Map<String, List<Example>> lessons) {
    Map<String, List<Example>> taught = new HashMap<>();
    lessons.forEach(
        (topic, mined) ->
            taught.put(topic, Stream.concat(written(topic).stream(), mined.stream()).toList()));
    return new ExampleBook(taught);
  }

  private static List<Example> read(Path file, String topic, String text) {
    List<Example> examples = ExampleFile.parse(file.toString(), text);
    if (examples.stream().map(Example::label).distinct().count() < 2) {
      throw new IllegalArgumentException(
          file
              + ": needs two labels at least; add examples of another, or of '"
              + Example.NOTHING
              + "'");
    }
    return examples;
  }

  /** The topics whose examples are the folder's. */
  public List<String> ownTopics() {
    return own.keySet().stream().sorted().toList();
  }

  /** Tells one state of a topic's examples from another; empty where there are none. */
  public String digest(String topic) {
    List<Example> taught = taught(topic);
    return taught.isEmpty() ? "" : Integer.toHexString(taught.hashCode());
  }

  /** What was learned from a topic's examples, when it has any. */
  public Optional<ExampleModel> model(String topic) {
    return models.computeIfAbsent(topic, this::learn);
  }

  private Optional<ExampleModel> learn(String topic) {
    List<Example> examples = new ArrayList<>(taught(topic));
    if (examples.isEmpty()) {
      return Optional.empty();
    }
    examples.addAll(ofOthers(topic));
    return Optional.of(ExampleModel.of(examples));
  }

  /**
   * What the program's examples teach without what was mined from labelled cases: the sentences
   * written for the topic, and a sample of those of other topics, which decide nothing here.
   */
  public static List<Example> unmined(String topic) {
    List<Example> examples = new ArrayList<>(written(topic));
    examples.addAll(ofOthers(topic));
    return List.copyOf(examples);
  }

  private List<Example> taught(String topic) {
    return taught.computeIfAbsent(topic, this::readTaught);
  }

  private List<Example> readTaught(String topic) {
    List<Example> mine = own.get(topic);
    if (mine != null) {
      return mine;
    }
    List<Example> examples = new ArrayList<>(written(topic));
    examples.addAll(part(MINED, topic));
    return List.copyOf(examples);
  }

  private static List<Example> ofOthers(String topic) {
    return Draw.ORDER.stream()
        .filter(drawn -> !drawn.topic().equals(topic))
        .limit(OF_OTHERS)
        .map(Drawn::example)
        .map(other -> new Example(Example.NOTHING, other.language(), other.sentence()))
        .toList();
  }

  /**
   * All written sentences in an order that is each sentence's own, so that one more displaces one
   * at most: a draw by place in the list changes with every sentence added, and with it what each
   * topic has learned.
   */
  private static final class Draw {
    static final List<Drawn> ORDER =
        Resource.list("topics.list").stream()
            .map(file -> file.replace(".yaml", ""))
            .flatMap(topic -> written(topic).stream().map(example -> Drawn.of(topic, example)))
            .sorted(Comparator.comparingLong(Drawn::place))
            .toList();
  }

  private record Drawn(String topic, Example example, long place) {

    static Drawn of(String topic, Example example) {
      long place = new SplittableRandom(example.sentence().hashCode()).nextLong();
      return new Drawn(topic, example, place);
    }
  }

  private static List<Example> written(String topic) {
    return WRITTEN.computeIfAbsent(topic, id -> part(FOLDER, id));
  }

  private static List<Example> part(String folder, String topic) {
    String file = folder + topic + ENDING;
    String text = topic.matches("[A-Za-z0-9_]+") ? text(file) : null;
    return text == null ? List.of() : ExampleFile.parse(file, text);
  }

  private static @Nullable String text(String resource) {
    try (InputStream in = ExampleBook.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
