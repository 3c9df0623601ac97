package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lexatlas.activities.provider.corpus.reading.DocumentWalk.Step;
import org.lexatlas.activities.provider.corpus.reading.SentenceReader.Finding;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;

/** What a document says by the topic's rules. Used once. */
final class DocumentStatements {

  private final DocumentWalk walk;
  private final SentenceReader reader;
  private final TopicRules rules;
  private final List<Statement> statements = new ArrayList<>();

  /** What a "no" makes of the question in a heading, which may be about a side matter. */
  private final List<Statement> denied = new ArrayList<>();

  DocumentStatements(DocumentWalk walk, TopicRules rules) {
    this.walk = walk;
    this.reader = walk.reader();
    this.rules = rules;
  }

  List<Statement> read() {
    for (Step step : walk.steps()) {
      if (!step.goesOn()
          && !step.asks(reader.words())
          && !NamingProvision.is(step.plain(), reader.words())) {
        read(step);
      }
    }
    if (statements.stream().noneMatch(s -> s.outright() && s.force() == Force.IN_FORCE)) {
      statements.addAll(denied);
    }
    return statements;
  }

  private void read(Step step) {
    Optional<Answer> answer =
        step.asked().isEmpty() || step.goesOnAnswering(reader.words())
            ? Optional.empty()
            : Answer.to(step.asked(), step.plain(), reader.words());
    if (answer.isPresent()) {
      answered(step, answer.get());
    } else {
      add(step.sentence(), findings(step));
    }
  }

  /** "May I? - Yes, through ...": what is allowed, and how. */
  private void answered(Step step, Answer answer) {
    if (answer.affirms()) {
      String whole = step.asked().replaceFirst("\\?[^?]*$", "") + " " + answer.rest();
      add(step.sentence(), reader.read(whole, walk.around(step, "", false)));
    } else {
      int told = statements.size();
      add(step.sentence(), reader.read(step.asked(), walk.around(step, "", true)));
      if (step.question() != null) {
        List<Statement> no = statements.subList(told, statements.size());
        denied.addAll(no);
        no.clear();
      }
      add(step.sentence(), reader.read(answer.rest(), walk.around(step, "", false)));
    }
  }

  /** The findings; where the sentence limits the one before, that one is read again with it. */
  private List<Finding> findings(Step step) {
    if (step.limits(reader.words())) {
      List<Finding> limited = reader.read(step.before(), walk.around(step, step.plain(), false));
      if (!limited.isEmpty()) {
        statements.removeIf(statement -> statement.sentence().plain().equals(step.before()));
        return limited;
      }
    }
    return reader.read(step.plain(), walk.around(step, "", false));
  }

  private void add(Sentence sentence, List<Finding> findings) {
    List<Statement> said = new ArrayList<>();
    for (Finding finding : findings) {
      Clause clause = finding.clause();
      Force force = walk.force(new ForceReader.Reading(clause.force(), clause.since()), sentence);
      RuleMatcher.finds(finding.rule(), force)
          .forEach((facet, value) -> said.add(statement(facet, value, finding, sentence, force)));
    }
    mixed(said);
    for (Statement statement : said) {
      statements.add(statement);
      implied(statement);
    }
  }

  private Statement statement(
      String facet, String value, Finding finding, Sentence sentence, Force force) {
    Clause clause = finding.clause();
    SourceText document = walk.document();
    Integer strength = finding.rule().strength();
    String date = document.orderDate();
    if (clause.since() != null && force == Force.IN_FORCE && clause.since().compareTo(date) > 0) {
      date = clause.since();
    }
    return new Statement(
        facet,
        value,
        finding.rule().id(),
        strength == null ? 2 : strength,
        document.type().tier(),
        date,
        clause.changed() || finding.rule().change(),
        force,
        clause.since(),
        document,
        sentence);
  }

  /** "May sell but not buy": several values in one sentence can mean one of their own. */
  private void mixed(List<Statement> said) {
    for (TopicRules.Mixture mixture : rules.mixed()) {
      List<Statement> parts =
          said.stream()
              .filter(
                  s -> s.facet().equals(mixture.facet()) && mixture.values().contains(s.value()))
              .toList();
      if (parts.stream().map(Statement::value).distinct().count() == mixture.values().size()) {
        UnaryOperator<Statement> mix =
            s -> parts.contains(s) ? s.as(s.facet(), mixture.gives(), s.strength()) : s;
        said.replaceAll(mix);
      }
    }
  }

  private void implied(Statement statement) {
    for (TopicRules.Implication implication : rules.implies()) {
      if (statement.value().equals(implication.given().get(statement.facet()))) {
        Map<String, String> then = implication.then();
        then.forEach((facet, value) -> statements.add(statement.as(facet, value, 1)));
      }
    }
  }
}
