// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.util.Arrays;

import org.hilum.dicom.internal.codec.LsModel.RunState;

/**
 * Decodes the rows of a JPEG-LS scan. Every component has two rows with an edge at either side, so that no sample asks
 * whether it has neighbours (ISO 14495-1, A.2.1): left of a row stands what stands above its first sample, above the first row 0.
 */
final class LsScan {
    private final int width;
    private final LsGradients gradients;
    private final LsModel model;
    private final int[][] above;
    private final int[][] row;
    private final RunState[] runs;

    LsScan(int width, int components, LsPreset preset, EntropyBits bits) {
        this.width = width;
        gradients = new LsGradients(preset);
        model = new LsModel(preset, bits);
        above = new int[components][width + 2];
        row = new int[components][width + 2];
        runs = new RunState[components];
        restart();
    }

    /** Forgets everything, as at a restart marker. */
    void restart() {
        model.restart();
        for (int c = 0; c < runs.length; c++) {
            runs[c] = new RunState();
            Arrays.fill(row[c], 0);
            Arrays.fill(above[c], 0);
        }
    }

    /** The next row of component {@code c}, coded on its own; its samples begin at index 1. */
    int[] line(int c) throws DamagedFrame {
        turn(c);
        int[] up = above[c];
        int[] now = row[c];
        int a = now[0];
        int upLeft = up[0];
        int b = up[1];
        for (int x = 1; x <= width;) {
            int d = up[x + 1];
            int context = gradients.context(a, b, upLeft, d);
            if (context != 0) {
                a = model.regular(context, a, b, upLeft);
                now[x++] = a;
                upLeft = b;
                b = d;
            } else {
                int end = x + model.run(runs[c], width + 1 - x);
                Arrays.fill(now, x, end, a);
                x = end;
                if (x <= width) {
                    b = up[x];
                    a = model.interruption(runs[c], model.alike(a, b) ? 1 : 0, a, b);
                    runs[c].interrupted();
                    now[x++] = a;
                    upLeft = b;
                    b = up[x];
                }
            }
        }
        return now;
    }

    /** The next row of all components, coded sample by sample; see {@link #row}. They share one run. */
    void samples() throws DamagedFrame {
        int components = runs.length;
        int[] contexts = new int[components];
        for (int c = 0; c < components; c++) {
            turn(c);
        }
        for (int x = 1; x <= width;) {
            int any = 0;
            for (int c = 0; c < components; c++) {
                contexts[c] = gradients.context(row[c][x - 1], above[c][x], above[c][x - 1], above[c][x + 1]);
                any |= contexts[c];
            }
            if (any != 0) {
                for (int c = 0; c < components; c++) {
                    row[c][x] = model.regular(contexts[c], row[c][x - 1], above[c][x], above[c][x - 1]);
                }
                x++;
            } else {
                int end = x + model.run(runs[0], width + 1 - x);
                for (int c = 0; c < components; c++) {
                    Arrays.fill(row[c], x, end, row[c][x - 1]);
                }
                x = end;
                if (x <= width) {
                    for (int c = 0; c < components; c++) {
                        row[c][x] = model.interruption(runs[0], 0, row[c][x - 1], above[c][x]);
                    }
                    runs[0].interrupted();
                    x++;
                }
            }
        }
    }

    int[] row(int c) {
        return row[c];
    }

    private void turn(int c) {
        int[] up = row[c];
        row[c] = above[c];
        above[c] = up;
        up[width + 1] = up[width];
        row[c][0] = up[1];
    }
}
