// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import java.util.List;

import org.hilum.spi.Blob;
import org.hilum.spi.Learner;
import org.hilum.spi.Problem;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;
import weka.classifiers.lazy.IBk;
import weka.core.EuclideanDistance;
import weka.core.Instances;
import weka.core.neighboursearch.LinearNNSearch;

/**
 * k nearest neighbours (Cover and Hart, IEEE Trans Inf Theory 1967;13:21): the probability is the share of positive cases
 * among the k training cases nearest in Euclidean distance, cases weighted by their own weight and, if asked for, by
 * 1 / distance. Training cases as far away as the k-th count as well. Weka's {@code IBk} searches, its normalisation of
 * columns off; the share is taken as it is, without the 1/n that IBk adds to each class.
 */
public final class NearestNeighbours implements Learner<NearestNeighbours.Settings, NearestNeighbours.Model> {
    private static final String LEARNER = "k-nn";

    /** How much a neighbour counts: all the same, or the more the nearer. */
    public enum Vote { EQUAL, INVERSE_DISTANCE }

    public record Settings(
            @Param(label = "Neighbours", min = 1, max = 10_000) int k,
            @Param(label = "Vote") Vote vote) {
    }

    /** The training cases are the model: {@code weka} holds their values. */
    public record Model(Blob weka, String positive, List<String> columns, int k, Vote vote) {
        public Model {
            columns = List.copyOf(columns);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(5, Vote.EQUAL);
    }

    @Override
    public Model fit(Training train, Settings settings, Task task) {
        QuietWeka.start();
        TrainingCases cases = TrainingCases.of(train, false, LEARNER);
        Spread.note(cases, LEARNER, task);
        if (settings.k > cases.rows()) {
            throw new Problem(settings.k + " neighbours are asked for among " + cases.rows() + " training cases", LEARNER, "set a smaller k");
        }
        EuclideanDistance distance = new EuclideanDistance();
        distance.setDontNormalize(true);
        LinearNNSearch search = new LinearNNSearch();
        IBk nearest = new IBk(settings.k);
        try {
            search.setDistanceFunction(distance);
        } catch (Exception e) {
            throw new IllegalStateException("this Weka does not search by distance", e);
        }
        nearest.setNearestNeighbourSearchAlgorithm(search);
        Weka.fit(nearest, cases, LEARNER);
        return new Model(FrozenWeka.freeze(nearest), cases.outcome().positiveLabel(), cases.columns(), settings.k, settings.vote);
    }

    @Override
    public Scores predict(Model model, FeatureTable any) {
        double[][] values = Columns.complete(Columns.pick(any, model.columns, LEARNER), LEARNER);
        LinearNNSearch search = (LinearNNSearch) FrozenWeka.thaw(model.weka, IBk.class).getNearestNeighbourSearchAlgorithm();
        Instances header = TrainingCases.header(model.columns);
        int positive = header.classAttribute().indexOfValue(TrainingCases.POSITIVE);
        double[] p = new double[any.rows()];
        for (int row = 0; row < p.length; row++) {
            try {
                Instances near = search.kNearestNeighbours(Weka.instance(header, values, row), model.k);
                p[row] = share(near, search.getDistances(), positive, model.vote);
            } catch (Exception e) {
                throw new Problem("Weka cannot predict case " + any.cases().get(row) + ": " + e.getMessage(), LEARNER, "look at that case's values", e);
            }
        }
        return Scores.probabilities(p);
    }

    /** Where a neighbour is the very same, only such neighbours count by inverse distance. */
    private static double share(Instances near, double[] distance, int positive, Vote vote) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int n = 0; n < near.numInstances(); n++) {
            nearest = Math.min(nearest, distance[n]);
        }
        double all = 0;
        double ones = 0;
        for (int n = 0; n < near.numInstances(); n++) {
            double votes = near.instance(n).weight() * switch (vote) {
                case EQUAL -> 1;
                case INVERSE_DISTANCE -> nearest > 0 ? nearest / distance[n] : distance[n] == 0 ? 1 : 0;
            };
            all += votes;
            ones += near.instance(n).classValue() == positive ? votes : 0;
        }
        return ones / all;
    }
}
