// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.fusion.basic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.FittedRecipe;
import org.hilum.spi.FusionStrategy;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Problem;
import org.hilum.spi.Recipe;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.table.Blocks;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;
import org.hilum.spi.table.TrainingBlocks;

/**
 * Early fusion: all blocks' columns stand side by side and the recipe is fitted once, so that its transforms scale, select and
 * drop among all of them. Every case must have every block.
 */
public final class Early implements FusionStrategy<NoSettings, Early.Model> {
    private static final String FUSION = "early fusion";

    /** @param blocks in the order in which their columns were joined */
    public record Model(List<String> blocks, FittedRecipe recipe) {
        public Model {
            blocks = List.copyOf(blocks);
        }
    }

    @Override
    public NoSettings defaults() {
        return new NoSettings();
    }

    @Override
    public Model fit(TrainingBlocks train, Recipe recipe, NoSettings settings, Task task) {
        List<String> blocks = train.blocks().names();
        Training joined = new Training(joined(train.blocks(), blocks), train.subjects());
        return new Model(blocks, recipe.fit(joined, task));
    }

    @Override
    public Scores predict(Model model, Blocks any, Recipe recipe) {
        return recipe.predict(model.recipe, joined(any, model.blocks));
    }

    private static FeatureTable joined(Blocks any, List<String> blocks) {
        Map<String, String> blockOf = new HashMap<>();
        FeatureTable joined = null;
        for (String block : blocks) {
            FeatureTable table = any.table(block);
            for (int row = 0; row < table.rows(); row++) {
                if (!any.has(block, row)) {
                    throw new Problem("case " + table.cases().get(row) + " has no block " + block, FUSION,
                            "compare the cases that have every block (cases: common), or use late fusion");
                }
            }
            for (Column column : table.columns()) {
                String before = blockOf.put(column.name(), block);
                if (before != null) {
                    throw new Problem("blocks " + before + " and " + block + " both have a column " + column.name(), FUSION, "rename it in one of their tables");
                }
            }
            joined = joined == null ? table : joined.join(table);
        }
        return joined;
    }
}
