package org.lexatlas.activities.evaluation;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexatlas.activities.provider.corpus.reading.StatusEvidence;
import org.lexatlas.domain.topic.Direction;

/**
 * Learns how much each sign of a status counts: so that in each case the signs for the labelled
 * status outweigh those for every other one (logistic regression over the differences, LIBLINEAR).
 * The same cases give the same weights.
 */
public final class WeightLearning {

  /** How much a case counts against small weights; 0.1 to 1 read the development cases alike. */
  private static final double COST = 0.3;

  private static final double PRECISION = 0.001;

  /** How much more it counts not to mix up what is forbidden and what is allowed. */
  private static final int OPPOSITES = 4;

  private final List<String> signs = StatusEvidence.signs();
  private final List<double[]> differences = new ArrayList<>();

  /**
   * Takes a case.
   *
   * @param evidence by status, its signs; from models that have not learned from this case
   */
  public void add(String labelled, Map<String, Map<String, Double>> evidence) {
    Map<String, Double> right = evidence.getOrDefault(labelled, Map.of());
    evidence.forEach(
        (status, other) -> {
          if (!status.equals(labelled)) {
            double[] difference =
                signs.stream()
                    .mapToDouble(s -> right.getOrDefault(s, 0.0) - other.getOrDefault(s, 0.0))
                    .toArray();
            int times = Direction.opposite(labelled, status) ? OPPOSITES : 1;
            for (int i = 0; i < times; i++) {
              differences.add(difference);
            }
          }
        });
  }

  /** By sign, its weight. */
  public Map<String, Double> weights() {
    double[] scale = scale();
    var problem = new Problem();
    problem.l = 2 * differences.size();
    problem.n = signs.size();
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    for (int i = 0; i < differences.size(); i++) {
      for (int turn : List.of(1, -1)) {
        int row = turn > 0 ? 2 * i : 2 * i + 1;
        problem.x[row] = point(differences.get(i), scale, turn);
        problem.y[row] = turn;
      }
    }
    Linear.disableDebugOutput();
    // each difference stands there twice, once the other way round
    var parameter = new Parameter(SolverType.L2R_LR, COST / 2, PRECISION);
    double[] learned = Linear.train(problem, parameter).getFeatureWeights();
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < signs.size(); i++) {
      weights.put(signs.get(i), learned[i] / scale[i]);
    }
    return weights;
  }

  private static Feature[] point(double[] difference, double[] scale, int turn) {
    List<Feature> point = new ArrayList<>();
    for (int i = 0; i < difference.length; i++) {
      if (difference[i] != 0) {
        point.add(new FeatureNode(i + 1, turn * difference[i] / scale[i]));
      }
    }
    return point.toArray(Feature[]::new);
  }

  /** Each sign's usual size, so that none counts for being measured in small numbers. */
  private double[] scale() {
    double[] scale = new double[signs.size()];
    for (int i = 0; i < scale.length; i++) {
      int sign = i;
      double squares = differences.stream().mapToDouble(d -> d[sign] * d[sign]).sum();
      scale[i] = squares == 0 ? 1 : Math.sqrt(squares / differences.size());
    }
    return scale;
  }
}
