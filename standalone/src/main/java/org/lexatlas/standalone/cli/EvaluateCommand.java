package org.lexatlas.standalone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.evaluation.BadCase;
import org.lexatlas.activities.evaluation.CaseOutcome;
import org.lexatlas.activities.evaluation.Evaluation;
import org.lexatlas.activities.evaluation.EvaluationCase;
import org.lexatlas.activities.evaluation.EvaluationSet;
import org.lexatlas.activities.evaluation.EvaluationSummary;
import org.lexatlas.activities.evaluation.ExampleMining;
import org.lexatlas.activities.evaluation.FoldedWeights;
import org.lexatlas.activities.evaluation.RetrievalMeasure;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.activities.retrieval.Embedder;
import org.lexatlas.activities.retrieval.FullTextSearch;
import org.lexatlas.activities.retrieval.HybridSearch;
import org.lexatlas.activities.retrieval.MeaningSearch;
import org.lexatlas.activities.retrieval.OnnxEmbedder;
import org.lexatlas.activities.retrieval.PassageEmbedding;
import org.lexatlas.standalone.folder.BadSetting;
import org.lexatlas.standalone.postgres.ThrowAwayPostgres;
import org.lexatlas.store.Database;
import org.lexatlas.store.corpus.CorpusStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges the reader by labelled cases, on a database of its own; needs no instance. */
@Command(
    name = "evaluate",
    description =
        "Read labelled cases and compare: status, laws, quotations (docs/evaluation.md). Prints sums"
            + " only, unless --cases asks for more.")
final class EvaluateCommand extends LexatlasCommand {

  private static final List<Path> USUAL =
      List.of(Path.of("evaluation", "tuning"), Path.of("evaluation", "held-out"));

  private final Map<String, String> environment;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..*",
      description = "Folders of cases (default evaluation/tuning and evaluation/held-out).")
  private List<Path> folders = List.of();

  @Option(
      names = "--embeddings",
      paramLabel = "on|off|compare",
      description = "compare: both, and what is lost without them (default ${DEFAULT-VALUE}).")
  private Embeddings embeddings = Embeddings.on;

  @Option(names = "--cases", description = "Name the cases that were read wrongly.")
  private boolean cases;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Read by the rules of this folder too, as lexatlas.corpus.rules has it.")
  private @Nullable Path rules;

  @Option(
      names = "--mine",
      paramLabel = "DIR",
      description =
          "Write there, a file a topic, which sentences of the cases tell the label and which tell"
              + " nothing: examples to learn from.")
  private @Nullable Path mine;

  @Option(
      names = "--weigh",
      paramLabel = "FILE",
      description =
          "Write there how much each sign of a status counts, learned from the cases; each folder is"
              + " read by what the others teach (about two minutes a folder).")
  private @Nullable Path weigh;

  private final ExampleMining mining = new ExampleMining();
  private final FoldedWeights weights = new FoldedWeights();

  /** In the words of the command line. */
  enum Embeddings {
    on,
    off,
    compare
  }

  EvaluateCommand(Output output, Map<String, String> environment) {
    super(output);
    this.environment = environment;
  }

  @Override
  public Integer call() {
    WeightFile weightFile = weigh == null ? null : WeightFile.at(weigh, folders);
    List<Path> given = folders.isEmpty() ? usual() : folders;
    for (Path folder : given) {
      if (!Files.isDirectory(folder)) {
        throw new BadSetting("DIR must be a folder, and '" + folder + "' is none.");
      }
    }
    RuleBook book = book();
    if (rules != null) {
      output.say(
          "of %s: rules %s, examples %s".formatted(rules, book.ownTopics(), book.ownExamples()));
    }
    LessonFiles lessons = mine == null ? null : LessonFiles.in(mine);
    try (var postgres = ThrowAwayPostgres.start(environment)) {
      List<EvaluationReport.Part> parts = new ArrayList<>();
      for (Path folder : given) {
        parts.add(part(folder, postgres.database(), book));
      }
      var report = new EvaluationReport(parts);
      if (json()) {
        output.document(ApiClient.JSON.valueToTree(report));
      } else {
        report.print(output);
      }
      if (lessons != null) {
        lessons.write(mining.lessons());
        output.say("lessons written into " + mine);
      }
      if (weightFile != null) {
        weightFile.write(weights.learn());
        output.say("weights written into " + weigh);
      }
    } catch (BadCase e) {
      throw new BadSetting(String.valueOf(e.getMessage()));
    }
    return ExitCode.DONE;
  }

  private RuleBook book() {
    if (rules != null && (mine != null || weigh != null)) {
      throw new BadSetting(
          "--mine and --weigh learn beside the program's own rules and examples: leave --rules out.");
    }
    try {
      return rules == null ? RuleBook.ofTheProgram() : RuleBook.with(rules);
    } catch (IllegalArgumentException e) {
      throw new BadSetting(String.valueOf(e.getMessage()));
    }
  }

  private static List<Path> usual() {
    List<Path> there = USUAL.stream().filter(Files::isDirectory).toList();
    if (there.isEmpty()) {
      throw new BadSetting("name a folder of cases: there is no evaluation/ here.");
    }
    return there;
  }

  private EvaluationReport.Part part(Path folder, Database database, RuleBook book) {
    var set = EvaluationSet.read(folder, database);
    Embedder embedder = new OnnxEmbedder();
    List<CaseOutcome> outcomes =
        run(set, new Evaluation(database, embeddings == Embeddings.off ? null : embedder, book));
    if (weigh != null) {
      weights.add(set.name(), outcomes);
    }
    if (mine != null) {
      outcomes.forEach(outcome -> mining.add(outcome.asked(), outcome.reply()));
    }
    EvaluationSummary without = null;
    EvaluationReport.Retrieval retrieval = null;
    if (embeddings == Embeddings.compare) {
      without = EvaluationSummary.of(set.name(), run(set, new Evaluation(database, null, book)));
      retrieval = retrieval(set, new CorpusStore(database), embedder, book);
    }
    return new EvaluationReport.Part(
        EvaluationSummary.of(set.name(), outcomes),
        without,
        retrieval,
        cases
            ? outcomes.stream().filter(o -> !o.right()).map(EvaluateCommand::wrong).toList()
            : List.of());
  }

  private List<CaseOutcome> run(EvaluationSet set, Evaluation evaluation) {
    List<CaseOutcome> outcomes = new ArrayList<>();
    for (EvaluationCase one : set.cases()) {
      outcomes.add(evaluation.run(one));
    }
    output.say("%s: %d cases read".formatted(set.name(), outcomes.size()));
    return outcomes;
  }

  private static EvaluationReport.Retrieval retrieval(
      EvaluationSet set, CorpusStore store, Embedder embedder, RuleBook book) {
    var embedding = PassageEmbedding.by(embedder, store.vectors());
    var words = new FullTextSearch(store.index());
    var measure = new RetrievalMeasure(store, embedding, embedder.language(), book);
    try (var pile = measure.pile(set)) {
      var joined = new HybridSearch(List.of(words, new MeaningSearch(embedder, store.vectors())));
      var byWords = pile.measure(words);
      return new EvaluationReport.Retrieval(
          byWords.topics(),
          byWords.documents(),
          byWords.precision(),
          pile.measure(joined).precision());
    }
  }

  private static EvaluationReport.Wrong wrong(CaseOutcome outcome) {
    var asked = outcome.asked();
    return new EvaluationReport.Wrong(asked.id(), asked.status(), outcome.status(), asked.why());
  }
}
