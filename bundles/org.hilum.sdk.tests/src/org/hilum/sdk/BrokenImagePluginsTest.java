// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hilum.spi.ImageFilter;
import org.hilum.spi.ImageReader;
import org.hilum.spi.MaskReader;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Response;
import org.hilum.spi.Segmenter;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Stride;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake of readers, segmenters and filters that the contract is there to find is made once here. */
class BrokenImagePluginsTest {
    @Test
    void filterThatReachesFartherThanItSays_isFound() {
        Mistakes.found(new ImageFilter<NoSettings>() {
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
        Mistakes.found(new EverySecond(Stride.ONE), "on the grid that it announces", "response \"\" lies on Geometry[nx=11");
        Mistakes.found(new EverySecond(new Stride(2, 2, 1)), "on the grid that it announces");
    }

    @Test
    void segmenterOnAnotherGrid_isFound() {
        Mistakes.found(new Segmenter<NoSettings>() {
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
        Mistakes.found(new ImageReader<NoSettings>() {
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

    /** The default is what a label image on the image's own grid takes. */
    @Test
    void readerOfMasksThatTakesMoreMemoryThanItSays_isFound(@TempDir Path folder) throws IOException {
        Path sample = Files.writeString(folder.resolve("masks"), "one");
        Geometry fine = Geometry.of(20, 20, 20, 1, 1, 1);
        List<String> broken = Contract.of(new MaskReader<NoSettings>() {
            @Override
            public NoSettings defaults() {
                return new NoSettings();
            }

            @Override
            public List<MaskRef> list(Path path, NoSettings settings, Task task) {
                return List.of(new MaskRef(path, "1", "1", ""));
            }

            @Override
            public Mask read(MaskRef ref, Geometry image, NoSettings settings, Task task) {
                return new Mask(fine, new byte[fine.count()]);
            }
        }).with(sample).broken();
        assertTrue(broken.stream().anyMatch(b -> b.contains("was said to take 150 bytes, fewer than the 8000 voxels of its mask: override bytes")), broken.toString());
    }
}
