package org.lexatlas.activities.evaluation;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  private static final int OPPOSITES = 2;

  private static final Set<String> SIGNS = Set.copyOf(StatusEvidence.signs());

  /** By the sign's word, its place from 1: first those of all statuses. */
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private final List<Map<String, Double>> differences = new ArrayList<>();

  public WeightLearning() {
    StatusEvidence.signs().forEach(this::place);
  }

  private int place(String sign) {
    return places.computeIfAbsent(sign, s -> places.size() + 1);
  }

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
            Map<String, Double> difference = new TreeMap<>(other);
            difference.replaceAll((sign, value) -> -value);
            right.forEach((sign, value) -> difference.merge(sign, value, Double::sum));
            difference.keySet().forEach(this::place);
            int times = Direction.opposite(labelled, status) ? OPPOSITES : 1;
            for (int i = 0; i < times; i++) {
              differences.add(difference);
            }
          }
        });
  }

  /** By sign, its weight; and by status of a topic, what speaks for it whatever the signs. */
  public Map<String, Double> weights() {
    Map<String, Double> scale = scale();
    var problem = new Problem();
    problem.l = 2 * differences.size();
    problem.n = places.size();
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
    places.forEach((sign, place) -> weights.put(sign, learned[place - 1] / size(scale, sign)));
    return weights;
  }

  private Feature[] point(Map<String, Double> difference, Map<String, Double> scale, int turn) {
    return difference.entrySet().stream()
        .filter(sign -> sign.getValue() != 0)
        .map(
            sign ->
                new FeatureNode(
                    place(sign.getKey()), turn * sign.getValue() / size(scale, sign.getKey())))
        .sorted(Comparator.comparingInt(FeatureNode::getIndex))
        .toArray(Feature[]::new);
  }

  private static double size(Map<String, Double> scale, String sign) {
    return scale.getOrDefault(sign, 1.0);
  }

  /** Each sign's usual size, so that none counts for being measured in small numbers. */
  private Map<String, Double> scale() {
    Map<String, Double> squares = new HashMap<>();
    for (Map<String, Double> difference : differences) {
      difference.forEach(
          (sign, value) -> {
            if (SIGNS.contains(sign) && value != 0) {
              squares.merge(sign, value * value, Double::sum);
            }
          });
    }
    squares.replaceAll((sign, sum) -> Math.sqrt(sum / differences.size()));
    return squares;
  }
}
