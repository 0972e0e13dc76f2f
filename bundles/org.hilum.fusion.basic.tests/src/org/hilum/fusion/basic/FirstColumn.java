// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.fusion.basic;

import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.FittedRecipe;
import org.hilum.spi.Prevalence;
import org.hilum.spi.Recipe;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;

/** A recipe that learns nothing: its score is the first column of whatever it is given. Keeps what it was fitted to. */
final class FirstColumn implements Recipe {
    final List<Training> fitted = new ArrayList<>();
    private final Scores.Kind kind;

    FirstColumn(Scores.Kind kind) {
        this.kind = kind;
    }

    @Override
    public FittedRecipe fit(Training train, Task task) {
        fitted.add(train);
        return new FittedRecipe(List.of(), train.table().columns().stream().map(Column::name).toList(), "first", new Prevalence(train.table().rows()));
    }

    @Override
    public Scores predict(FittedRecipe recipe, FeatureTable any) {
        double[] first = any.rows() == 0 ? new double[0] : any.column(any.find(recipe.columns().get(0)).orElseThrow());
        return kind == Scores.Kind.PROBABILITY ? Scores.probabilities(first) : Scores.risks(first);
    }

    @Override
    public Scores outOfFold(Training train, int folds, Task task) {
        return predict(fit(train, task), train.table());
    }
}
