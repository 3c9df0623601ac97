package org.lexatlas.activities.provider.corpus.examples;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from a topic's examples: logistic regression, each label against the others
 * (LIBLINEAR). The same examples give the same model. Immutable.
 */
public final class ExampleModel {

  /** How much an example counts against plainness; 10 to 30 read the development cases alike. */
  private static final double COST = 20;

  private static final double PRECISION = 0.1;

  /**
   * How much "nothing" counts beside the other labels. At 1.6 one development case in a hundred
   * more is read right than at 1, and a law's plain sentence ("prohibited, except in the zone") is
   * taken for nothing.
   */
  private static final double NOTHING = 1.15;

  /** The solver goes through the examples in an order of its own: always the same one. */
  private static final long SEED = 1;

  private final List<String> labels;
  private final TermSpace space;

  /** By label: a weight for each term, and at the end the constant. */
  private final float[][] weights;

  private ExampleModel(List<String> labels, TermSpace space, float[][] weights) {
    this.labels = labels;
    this.space = space;
    this.weights = weights;
  }

  /**
   * Learns.
   *
   * @throws IllegalArgumentException when there are fewer than two labels
   */
  public static ExampleModel of(List<Example> examples) {
    Linear.disableDebugOutput();
    List<String> labels = examples.stream().map(Example::label).distinct().sorted().toList();
    if (labels.size() < 2) {
      throw new IllegalArgumentException("examples need two labels at least, and have " + labels);
    }
    TermSpace space = TermSpace.of(examples);
    Feature[][] points =
        examples.stream()
            .map(e -> withConstant(space, e.sentence(), e.naming()))
            .toArray(Feature[][]::new);
    float[][] weights =
        labels.parallelStream()
            .map(label -> weights(points, either(examples, label), space.size() + 1))
            .toArray(float[][]::new);
    return new ExampleModel(labels, space, weights);
  }

  private static Feature[] withConstant(TermSpace space, String sentence, @Nullable Naming naming) {
    Feature[] point = space.point(sentence, naming);
    Feature[] longer = Arrays.copyOf(point, point.length + 1);
    longer[point.length] = new FeatureNode(space.size() + 1, 1);
    return longer;
  }

  private static double[] either(List<Example> examples, String label) {
    return examples.stream().mapToDouble(e -> e.label().equals(label) ? 1 : -1).toArray();
  }

  /** Of 1 and -1 the library weighs for 1, whichever comes first. */
  private static float[] weights(Feature[][] points, double[] is, int terms) {
    var problem = new Problem();
    problem.l = points.length;
    problem.n = terms;
    problem.x = points;
    problem.y = is;
    var parameter = new Parameter(SolverType.L2R_LR_DUAL, COST, PRECISION);
    parameter.setRandom(new Random(SEED));
    double[] learned = Linear.train(problem, parameter).getFeatureWeights();
    var weights = new float[terms];
    for (int i = 0; i < terms; i++) {
      weights[i] = (float) learned[i];
    }
    return weights;
  }

  /**
   * How likely the sentence is to have each label; together 1.
   *
   * @param naming where what sets the topic apart is named for it
   */
  public Map<String, Double> of(String sentence, Naming naming) {
    Feature[] point = withConstant(space, sentence, naming);
    var scores = new double[labels.size()];
    for (int i = 0; i < scores.length; i++) {
      double sum = 0;
      for (Feature feature : point) {
        sum += weights[i][feature.getIndex() - 1] * feature.getValue();
      }
      double counts = labels.get(i).equals(Example.NOTHING) ? NOTHING : 1;
      scores[i] = counts / (1 + Math.exp(-sum));
    }
    double all = Arrays.stream(scores).sum();
    Map<String, Double> likely = new LinkedHashMap<>();
    for (int i = 0; i < scores.length; i++) {
      likely.put(labels.get(i), scores[i] / all);
    }
    return likely;
  }
}
