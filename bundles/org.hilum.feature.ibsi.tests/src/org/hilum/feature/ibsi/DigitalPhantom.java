// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.SharedData;

/** IBSI's digital phantom, 5 x 4 x 4 voxels of 2 mm: its intensities are grey levels already. */
public final class DigitalPhantom {
    private DigitalPhantom() {
    }

    public static Region region() throws IOException {
        Geometry grid = Geometry.of(5, 4, 4, 2, 2, 2);
        int[] levels = numbers("phantom.txt");
        int[] inside = numbers("mask.txt");
        float[] voxels = new float[levels.length];
        byte[] mask = new byte[levels.length];
        IntStream.range(0, levels.length).forEach(v -> {
            voxels[v] = levels[v];
            mask[v] = (byte) inside[v];
        });
        Mask roi = new Mask(grid, mask);
        return new Region("phantom", new Volume(grid, voxels, Quantity.ARBITRARY), roi, roi, new Discretisation.AsLevels());
    }

    private static int[] numbers(String file) throws IOException {
        Path text = SharedData.path("ibsi").resolve("ibsi1_digital_phantom/text").resolve(file);
        try (Stream<String> lines = Files.lines(text)) {
            return lines.filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.trim().split("\\s+")))
                    .mapToInt(Integer::parseInt).toArray();
        }
    }
}
