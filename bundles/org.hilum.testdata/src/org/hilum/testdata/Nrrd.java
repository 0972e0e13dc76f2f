// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/** Reads the NRRD images that PyRadiomics' reference values belong to: gzip, little-endian, whole numbers, axes along the patient's. */
public final class Nrrd {
    private Nrrd() {
    }

    public static Volume image(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Map<String, String> header = header(in);
            int[] size = Arrays.stream(header.get("sizes").split(" ")).mapToInt(Integer::parseInt).toArray();
            double[] d = numbers(header.get("space directions"));
            double[] o = numbers(header.get("space origin"));
            Geometry upright = Geometry.of(size[0], size[1], size[2], Math.abs(d[0]), Math.abs(d[4]), Math.abs(d[8]));
            Geometry grid = new Geometry(size[0], size[1], size[2], upright.spacing(), new Vec3(o[0], o[1], o[2]), upright.axes());
            ByteBuffer data = ByteBuffer.wrap(new GZIPInputStream(in).readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            float[] voxels = new float[grid.count()];
            for (int v = 0; v < voxels.length; v++) {
                voxels[v] = header.get("type").equals("short") ? data.getShort() : data.getInt();
            }
            return new Volume(grid, voxels, Quantity.ARBITRARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where an image holds 1. */
    public static Mask label(Path file) {
        Volume image = image(file);
        byte[] inside = new byte[image.geometry().count()];
        for (int v = 0; v < inside.length; v++) {
            inside[v] = (byte) (image.at(v) == 1 ? 1 : 0);
        }
        return new Mask(image.geometry(), inside);
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split("[(), ]+")).filter(s -> !s.isEmpty()).mapToDouble(Double::parseDouble).toArray();
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
