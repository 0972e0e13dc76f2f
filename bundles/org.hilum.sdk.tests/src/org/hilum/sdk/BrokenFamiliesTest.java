// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Parts;
import org.hilum.spi.Plugin;
import org.hilum.spi.Task;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Region;
import org.hilum.spi.settings.Param;
import org.junit.jupiter.api.Test;

/** Each mistake of feature families, and of settings, that the contract is there to find is made once here. */
class BrokenFamiliesTest {
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
        Mistakes.found(new Right() {
            private int calls;

            @Override
            public Parts<double[]> prepare(Region region, NoSettings settings, Task task) {
                return Parts.of(new double[] { calls++ });
            }
        }, "field calls can change", "a second call gave another");
    }

    @Test
    void nanWithoutReason_isFound() {
        Mistakes.found(new Right() {
            @Override
            public Parts<double[]> prepare(Region region, NoSettings settings, Task task) {
                float[] x = region.intensities();
                return Parts.of(new double[] { x.length == 0 ? 0.0 / 0.0 : x[0] });
            }
        }, "nothing left by re-segmentation — but first is NaN without a reason");
    }

    @Test
    void exceptionOnAnOddRegion_isFound() {
        Mistakes.found(new Right() {
            @Override
            public Parts<double[]> prepare(Region region, NoSettings settings, Task task) {
                return Parts.of(new double[] { region.intensities()[3] });
            }
        }, "one voxel — but it threw java.lang.ArrayIndexOutOfBoundsException");
    }

    @Test
    void familyThatWritesIntoTheRegion_isFound() {
        Mistakes.found(new Right() {
            @Override
            public Parts<double[]> prepare(Region region, NoSettings settings, Task task) {
                Arrays.sort(region.intensities());
                return Parts.of(new double[] { 1 });
            }
        }, "the intensities changed");
    }

    @Test
    void catalogueWithMistakes_isFound() {
        Mistakes.found(new Right() {
            @Override
            public List<Feature<double[]>> features(NoSettings settings) {
                return List.of(new Feature<>("a", "A", "", "", d -> 1), new Feature<>("a", "B", "", "", d -> 1));
            }
        }, "the id a is there twice");
        Mistakes.found(new Right() {
            @Override
            public List<Feature<double[]>> features(NoSettings settings) {
                return List.of(new Feature<>("Mean Value", "", "abc", "", d -> 1));
            }
        }, "the id Mean Value is not lower-case");
    }

    @Test
    void greyLevelsReadInSecret_areFound() {
        Mistakes.found(new Right() {
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
        Mistakes.found(new OnlySettings<>(new OutOfRange(0)), "width is 0, outside its range", "none of the interfaces");
        Mistakes.found(new OnlySettings<>(new Unlabelled(1)), "has no label");
    }
}
