// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.ImageReader;
import org.hilum.spi.Learner;
import org.hilum.spi.Metric;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Parts;
import org.hilum.spi.Plugin;
import org.hilum.spi.Response;
import org.hilum.spi.Scores;
import org.hilum.spi.Segmenter;
import org.hilum.spi.Task;
import org.hilum.spi.Transform;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Stride;
import org.hilum.spi.image.Volume;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Outcome;
import org.hilum.spi.table.Training;
import org.junit.jupiter.api.Test;

/** Each mistake that the contract is there to find is made once here. */
class BrokenPluginsTest {
    private static void finds(Plugin<?> plugin, String... mistakes) {
        List<String> broken = Contract.of(plugin).broken();
        for (String mistake : mistakes) {
            assertTrue(broken.stream().anyMatch(b -> b.contains(mistake)), () -> mistake + " is not in " + broken);
        }
        assertThrows(AssertionError.class, () -> Contract.of(plugin).check());
    }

    abstract static class Family implements FeatureFamily<NoSettings, double[]> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public List<Feature<double[]>> features(NoSettings settings) {
            return List.of(new Feature<>("first", "First", "", "", d -> d[0]));
        }
    }

    /** The one that does all right, so that the others differ from it in their mistake. */
    static class Right extends Family {
        @Override
        public Parts<double[]> prepare(Region region, NoSettings settings, Task task) {
            return Parts.of(new double[] { region.morphological().count() });
        }
    }

    @Test
    void familyThatDoesAllRight_passes() {
        assertEquals(List.of(), Contract.of(new Right()).broken());
    }

    @Test
    void familyWithState_isFound() {
        finds(new Right() {
            private int calls;

            @Override
            public Parts<double[]> prepare(Region region, NoSettings settings, Task task) {
                return Parts.of(new double[] { calls++ });
            }
        }, "field calls can change", "a second call gave another");
    }

    @Test
    void nanWithoutReason_isFound() {
        finds(new Right() {
            @Override
            public Parts<double[]> prepare(Region region, NoSettings settings, Task task) {
                float[] x = region.intensities();
                return Parts.of(new double[] { x.length == 0 ? 0.0 / 0.0 : x[0] });
            }
        }, "nothing left by re-segmentation — but first is NaN without a reason");
    }

    @Test
    void exceptionOnAnOddRegion_isFound() {
        finds(new Right() {
            @Override
            public Parts<double[]> prepare(Region region, NoSettings settings, Task task) {
                return Parts.of(new double[] { region.intensities()[3] });
            }
        }, "one voxel — but it threw java.lang.ArrayIndexOutOfBoundsException");
    }

    @Test
    void familyThatWritesIntoTheRegion_isFound() {
        finds(new Right() {
            @Override
            public Parts<double[]> prepare(Region region, NoSettings settings, Task task) {
                java.util.Arrays.sort(region.intensities());
                return Parts.of(new double[] { 1 });
            }
        }, "the intensities changed");
    }

    @Test
    void catalogueWithMistakes_isFound() {
        finds(new Right() {
            @Override
            public List<Feature<double[]>> features(NoSettings settings) {
                return List.of(new Feature<>("a", "A", "", "", d -> 1), new Feature<>("a", "B", "", "", d -> 1));
            }
        }, "the id a is there twice");
        finds(new Right() {
            @Override
            public List<Feature<double[]>> features(NoSettings settings) {
                return List.of(new Feature<>("Mean Value", "", "abc", "", d -> 1));
            }
        }, "the id Mean Value is not lower-case");
    }

    @Test
    void greyLevelsReadInSecret_areFound() {
        finds(new Right() {
            @Override
            public String discretisation(NoSettings settings, Discretisation ofRegion) {
                return NO_LEVELS;
            }

            @Override
            public Parts<double[]> prepare(Region region, NoSettings settings, Task task) {
                return Parts.of(new double[] { region.grey().count() });
            }
        }, "they change the values");
    }

    record OutOfRange(@Param(label = "Width", min = 1) double width) {
    }

    record Unlabelled(double width) {
    }

    /** A plug-in of no kind, for its settings alone. */
    record OnlySettings<S extends Record>(S defaults) implements Plugin<S> {
    }

    @Test
    void settingsWithMistakes_areFound() {
        finds(new OnlySettings<>(new OutOfRange(0)), "width is 0, outside its range", "none of the interfaces");
        finds(new OnlySettings<>(new Unlabelled(1)), "has no label");
    }

    @Test
    void filterThatReachesFartherThanItSays_isFound() {
        finds(new ImageFilter<NoSettings>() {
            @Override
            public NoSettings defaults() {
                return new NoSettings();
            }

            @Override
            public Reach reach(Geometry grid, NoSettings settings) {
                return Reach.of(grid, 2);
            }

            @Override
            public Volume apply(Volume image, Response response, NoSettings settings, Task task) {
                float[] shifted = new float[image.voxels().length];
                System.arraycopy(image.voxels(), 5, shifted, 0, shifted.length - 5);
                return new Volume(image.geometry(), shifted, image.quantity());
            }
        }, "a change by 500 beyond 1 voxels changes response");
    }

    /** Every second voxel along x. */
    record EverySecond(Stride announced) implements ImageFilter<NoSettings> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public Reach reach(Geometry grid, NoSettings settings) {
            return Reach.NONE;
        }

        @Override
        public Stride stride(NoSettings settings) {
            return announced;
        }

        @Override
        public Volume apply(Volume image, Response response, NoSettings settings, Task task) {
            Geometry g = new Stride(2, 1, 1).of(image.geometry());
            float[] kept = new float[g.count()];
            for (int v = 0; v < kept.length; v++) {
                kept[v] = image.at(2 * (v % g.nx()), v / g.nx() % g.ny(), v / g.nx() / g.ny());
            }
            return new Volume(g, kept, image.quantity());
        }
    }

    @Test
    void filterThatDecimates_passes_andOnAnotherGridThanItSays_isFound() {
        assertEquals(List.of(), Contract.of(new EverySecond(new Stride(2, 1, 1))).broken());
        finds(new EverySecond(Stride.ONE), "on the grid that it announces", "response \"\" lies on Geometry[nx=11");
        finds(new EverySecond(new Stride(2, 2, 1)), "on the grid that it announces");
    }

    @Test
    void segmenterOnAnotherGrid_isFound() {
        finds(new Segmenter<NoSettings>() {
            @Override
            public NoSettings defaults() {
                return new NoSettings();
            }

            @Override
            public Mask segment(Volume image, Map<String, Mask> masks, NoSettings settings, Task task) {
                return new Mask(Geometry.of(1, 1, 1, 1, 1, 1), new byte[1]);
            }
        }, "its mask lies on the image's grid");
    }

    @Test
    void readerThatThrowsAnythingButProblem_isFound() {
        finds(new ImageReader<NoSettings>() {
            @Override
            public NoSettings defaults() {
                return new NoSettings();
            }

            @Override
            public List<ImageRef> list(Path path, NoSettings settings, Task task) {
                throw new IllegalStateException("no file");
            }

            @Override
            public Volume read(ImageRef ref, NoSettings settings, Task task) {
                throw new IllegalStateException("no file");
            }
        }, "what is not there is told as a Problem — but it threw");
    }

    record Learnt(double mean) {
    }

    /** Centres the first column. */
    static class Centre implements Transform<NoSettings, Learnt> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public Learnt fit(Training train, NoSettings settings, Task task) {
            return new Learnt(train.table().value(0, train.table().find("t").orElseThrow()));
        }

        @Override
        public FeatureTable apply(Learnt learnt, FeatureTable any) {
            return shifted(any, learnt.mean());
        }

        static FeatureTable shifted(FeatureTable table, double by) {
            double[][] values = new double[table.width()][];
            for (int c = 0; c < values.length; c++) {
                values[c] = table.column(c).clone();
            }
            double[] t = values[table.find("t").orElseThrow()];
            for (int row = 0; row < t.length; row++) {
                t[row] -= by;
            }
            return table.with(table.columns(), values);
        }
    }

    @Test
    void transformThatDoesAllRight_passes() {
        assertEquals(List.of(), Contract.of(new Centre()).broken());
    }

    @Test
    void transformThatLooksAtTheRowsItIsAppliedTo_isFound() {
        finds(new Centre() {
            @Override
            public FeatureTable apply(Learnt learnt, FeatureTable any) {
                double sum = 0;
                for (double x : any.column(any.find("t").orElseThrow())) {
                    sum += x;
                }
                return shifted(any, sum / any.rows());
            }
        }, "alone gives another result");
    }

    @Test
    void transformThatFindsColumnsByTheirPlace_isFound() {
        finds(new Centre() {
            @Override
            public FeatureTable apply(Learnt learnt, FeatureTable any) {
                double[][] values = new double[any.width()][];
                for (int c = 0; c < values.length; c++) {
                    values[c] = any.column(c).clone();
                }
                values[0][0] -= learnt.mean();
                return any.with(any.columns(), values);
            }
        }, "columns in another order give other values");
    }

    @Test
    void transformThatWritesIntoTheTable_isFound() {
        finds(new Centre() {
            @Override
            public FeatureTable apply(Learnt learnt, FeatureTable any) {
                any.column(0)[0] += 1;
                return any;
            }
        }, "learning leaves the table as it was");
    }

    record ArrayModel(double[] weights) {
    }

    /** Its model is an array, and where the positive class stands first it has the sign wrong. */
    static class ByPosition implements Learner<NoSettings, ArrayModel> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public ArrayModel fit(Training train, NoSettings settings, Task task) {
            return new ArrayModel(new double[] { train.outcome().stratum(0) == 1 ? -1 : 1 });
        }

        @Override
        public Scores predict(ArrayModel model, FeatureTable any) {
            double[] p = new double[any.rows()];
            for (int row = 0; row < p.length; row++) {
                p[row] = 1 / (1 + Math.exp(-model.weights()[0] * (any.value(row, any.find("t").orElseThrow()) - 20)));
            }
            return Scores.probabilities(p);
        }
    }

    @Test
    void learnerThatTakesTheFirstClassForPositive_isFound() {
        finds(new ByPosition(), "with a positive case first, the AUC", "the models are not equal");
    }

    @Test
    void learnerThatIgnoresItsSeed_isFound() {
        finds(new ByPosition() {
            private final Random random = new Random();

            @Override
            public ArrayModel fit(Training train, NoSettings settings, Task task) {
                return new ArrayModel(new double[] { random.nextDouble() });
            }
        }, "the same input and seed give the same result");
    }

    @Test
    void learnerThatNormalisesByTheRowsToPredict_isFound() {
        finds(new ByPosition() {
            @Override
            public Scores predict(ArrayModel model, FeatureTable any) {
                double[] p = super.predict(model, any).toArray();
                double most = java.util.Arrays.stream(p).max().orElse(1);
                return Scores.probabilities(java.util.Arrays.stream(p).map(x -> x / most).toArray());
            }
        }, "a row's score does not depend on the other rows");
    }

    @Test
    void metricThatIsTurnedRound_isFound() {
        finds(new Metric<NoSettings>() {
            private final List<Double> unused = new ArrayList<>();

            @Override
            public NoSettings defaults() {
                return new NoSettings();
            }

            @Override
            public boolean accepts(Outcome outcome) {
                return unused.isEmpty();
            }

            @Override
            public double value(Scores scores, Outcome outcome, NoSettings settings) {
                return scores.value(0);
            }

            @Override
            public boolean higherIsBetter() {
                return false;
            }
        }, "good scores are better than the same turned round", "the order of the cases does not matter");
    }
}
