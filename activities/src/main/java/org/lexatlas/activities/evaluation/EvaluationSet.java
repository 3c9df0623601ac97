package org.lexatlas.activities.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Database;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;

/** The cases of one folder: each of its folders with a label is one. */
public record EvaluationSet(String name, List<EvaluationCase> cases) {

  private static final int FEWEST_DOCUMENTS = 1;

  /**
   * Reads all labels.
   *
   * @param database knows the jurisdictions and topics
   * @throws BadCase naming every label that cannot be used
   */
  public static EvaluationSet read(Path folder, Database database) {
    var jurisdictions = new JurisdictionStore(database);
    List<Topic> topics = new TopicStore(database).all();
    var file =
        new CaseFile(
            jurisdictions::find,
            id -> topics.stream().filter(topic -> topic.id().equals(id)).findFirst());
    List<EvaluationCase> cases = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path child : children(folder)) {
      try {
        enoughDocuments(child);
        cases.add(file.read(child));
      } catch (BadCase e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    if (!problems.isEmpty()) {
      throw new BadCase(folder.toString(), String.join("\n", problems));
    }
    if (cases.isEmpty()) {
      throw new BadCase(folder.toString(), "holds no folder with a " + CaseFile.NAME);
    }
    return new EvaluationSet(name(folder), cases);
  }

  private static String name(Path folder) {
    return Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
        .map(Path::toString)
        .orElse("cases");
  }

  private static List<Path> children(Path folder) {
    try (var children = Files.list(folder)) {
      return children.filter(child -> Files.exists(child.resolve(CaseFile.NAME))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void enoughDocuments(Path folder) {
    if (CaseDocuments.in(folder).size() < FEWEST_DOCUMENTS) {
      throw new BadCase(folder.getFileName().toString(), "has no document beside its label");
    }
  }
}
