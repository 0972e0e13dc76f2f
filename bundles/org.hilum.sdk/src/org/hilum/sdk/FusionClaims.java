// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.hilum.engine.settings.CanonicalJson;
import org.hilum.spi.FusionStrategy;
import org.hilum.spi.RankAuc;
import org.hilum.spi.Recipe;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Blocks;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;
import org.hilum.spi.table.TrainingBlocks;

/** What is expected of a fusion strategy, tried on two blocks with a simple recipe. */
final class FusionClaims {
    private FusionClaims() {
    }

    static void check(FusionStrategy<Record, Record> fusion, Record settings, Claims claims) {
        Training training = Tables.numbers();
        TrainingBlocks blocks = new TrainingBlocks(blocks(training.table()), training.subjects());
        Blocks unseen = blocks(Tables.unseen(training.table()));
        Recipe recipe = new NearestMeans();
        claims.claimSteady(task -> {
            Record model = fusion.fit(blocks, recipe, settings, task);
            return CanonicalJson.write(model) + Arrays.toString(fusion.predict(model, unseen, recipe).toArray());
        });
        claims.claim("what it learns equals what it learns again", () -> Claims.require(
                fusion.fit(blocks, recipe, settings, Task.quiet(1)).equals(fusion.fit(blocks, recipe, settings, Task.quiet(1))), "the models are not equal"));
        claims.claim("a case's score does not depend on the other cases", () -> {
            Record model = fusion.fit(blocks, recipe, settings, Task.quiet(1));
            Scores together = fusion.predict(model, unseen, recipe);
            Claims.require(together.size() == unseen.cases().size(), together.size() + " scores for " + unseen.cases().size() + " cases");
            for (int row = 0; row < together.size(); row++) {
                double alone = fusion.predict(model, unseen.select(new int[] { row }), recipe).value(0);
                Claims.require(alone == together.value(row), "case " + row + " scores " + together.value(row) + " among others and " + alone + " alone");
            }
        });
        claims.claim("it uses what the blocks tell", () -> {
            double auc = RankAuc.of(fusion.predict(fusion.fit(blocks, recipe, settings, Task.quiet(1)), blocks.blocks(), recipe).toArray(), (Binary) training.outcome());
            Claims.require(auc > 0.7, "the AUC on plainly separable training cases is " + auc);
        });
    }

    private static Blocks blocks(FeatureTable table) {
        Map<String, FeatureTable> blocks = new LinkedHashMap<>();
        blocks.put("imaging", table.keep(new int[] { 0, 2, 3 }));
        blocks.put("clinical", table.keep(new int[] { 1, 6 }));
        return new Blocks(blocks);
    }
}
