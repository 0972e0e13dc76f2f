// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;

/** Reads the two NRRD label images that PyRadiomics' reference values belong to: gzip, little-endian, label 1 on an upright grid. */
final class NrrdLabel {
    private NrrdLabel() {
    }

    static Mask read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Map<String, String> header = header(in);
            int[] size = Arrays.stream(header.get("sizes").split(" ")).mapToInt(Integer::parseInt).toArray();
            double[] d = Arrays.stream(header.get("space directions").split("[(), ]+")).filter(s -> !s.isEmpty()).mapToDouble(s -> Math.abs(Double.parseDouble(s))).toArray();
            Geometry grid = Geometry.of(size[0], size[1], size[2], d[0], d[4], d[8]);
            byte[] data = new GZIPInputStream(in).readAllBytes();
            int bytes = data.length / grid.count();
            byte[] inside = new byte[grid.count()];
            IntStream.range(0, inside.length).forEach(v -> inside[v] = (byte) (data[v * bytes] == 1 ? 1 : 0));
            return new Mask(grid, inside);
        }
    }

    private static Map<String, String> header(InputStream in) throws IOException {
        Map<String, String> header = new LinkedHashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                header.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return header;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n' && b >= 0; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.US_ASCII);
    }
}
