// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the launcher runs once for each Java and build, to record which classes the first second of a command needs: the
 * JVM keeps them ready-made in an archive (class-data sharing). Lists the plug-ins and measures a small ball.
 */
public final class QuickStart {
    private static final int SIZE = 12;
    private static final int HEADER = 352;

    private QuickStart() {
    }

    public static void main(String[] args) throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        System.exit(run(new Console(nowhere, nowhere)));
    }

    static int run(Console console) throws IOException {
        Path folder = Files.createTempDirectory("hilum-quick-start");
        Path image = folder.resolve("image.nii");
        Path mask = folder.resolve("mask.nii");
        try {
            Files.write(image, nifti((x, y, z) -> 7 * x * x + 11 * y * z & 63));
            Files.write(mask, nifti((x, y, z) -> square(x) + square(y) + square(z) < SIZE * SIZE / 6 ? 1 : 0));
            return Math.max(Main.run(List.of("list"), Commands.ALL, console),
                    Main.run(List.of("extract", image.toString(), mask.toString()), Commands.ALL, console));
        } finally {
            Files.deleteIfExists(image);
            Files.deleteIfExists(mask);
            Files.deleteIfExists(folder);
        }
    }

    private static int square(int x) {
        return (x - SIZE / 2) * (x - SIZE / 2);
    }

    private interface Value {
        int at(int x, int y, int z);
    }

    /** A NIfTI-1 file of bytes, 1 mm apart. */
    private static byte[] nifti(Value value) {
        ByteBuffer file = ByteBuffer.allocate(HEADER + SIZE * SIZE * SIZE).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0, 348);
        short[] dim = {3, SIZE, SIZE, SIZE, 1, 1, 1, 1};
        for (int i = 0; i < dim.length; i++) {
            file.putShort(40 + 2 * i, dim[i]);
            file.putFloat(76 + 4 * i, 1);
        }
        file.putShort(70, (short) 2).putShort(72, (short) 8); // unsigned bytes
        file.putFloat(108, HEADER).putShort(254, (short) 1); // sform: the identity
        for (int row = 0; row < 3; row++) {
            file.putFloat(280 + 16 * row + 4 * row, 1);
        }
        file.put(344, new byte[] {'n', '+', '1', 0});
        for (int i = 0; i < SIZE * SIZE * SIZE; i++) {
            file.put(HEADER + i, (byte) value.at(i % SIZE, i / SIZE % SIZE, i / SIZE / SIZE));
        }
        return file.array();
    }
}
