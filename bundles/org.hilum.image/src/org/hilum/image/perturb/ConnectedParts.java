// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.perturb;

import java.util.Arrays;

import org.hilum.spi.image.Geometry;

/** Parts of an image that are connected by faces and have one label; small ones join the neighbour of the most similar mean intensity. */
final class ConnectedParts {
    private final Geometry g;
    private final int[] part;
    private int count;
    /** Of each part, or of those it was joined with where it is the first of them. */
    private int[] size;
    private double[] sum;
    /** The part that a part was joined to; itself where it was not. */
    private int[] joined;

    private ConnectedParts(Geometry g) {
        this.g = g;
        this.part = new int[g.count()];
    }

    /** The number of each voxel's part, from 0 on in the order of their first voxels; none has fewer voxels than {@code fewest} if it has a neighbour. */
    static int[] of(int[] label, Geometry g, float[] grey, int fewest) {
        ConnectedParts parts = new ConnectedParts(g);
        int[] queue = new int[label.length];
        Arrays.fill(parts.part, -1);
        for (int v = 0; v < label.length; v++) {
            if (parts.part[v] < 0) {
                parts.flood(label, queue, v);
                parts.count++;
            }
        }
        parts.measure(grey);
        parts.joinSmall(label.length, fewest);
        return parts.numbered();
    }

    private void flood(int[] label, int[] queue, int start) {
        int n = 1;
        queue[0] = start;
        part[start] = count;
        for (int q = 0; q < n; q++) {
            for (int face = 0; face < 6; face++) {
                int v = beside(queue[q], face);
                if (v >= 0 && part[v] < 0 && label[v] == label[start]) {
                    part[v] = count;
                    queue[n++] = v;
                }
            }
        }
    }

    /** The voxel beyond a face; less than 0 where the image ends. */
    private int beside(int v, int face) {
        int stride = face < 2 ? 1 : face < 4 ? g.nx() : g.nx() * g.ny();
        int n = face < 2 ? g.nx() : face < 4 ? g.ny() : g.nz();
        int at = v / stride % n;
        return (face & 1) == 0 ? at > 0 ? v - stride : -1 : at < n - 1 ? v + stride : -1;
    }

    private void measure(float[] grey) {
        size = new int[count];
        sum = new double[count];
        joined = new int[count];
        for (int p = 0; p < count; p++) {
            joined[p] = p;
        }
        for (int v = 0; v < part.length; v++) {
            size[part[v]]++;
            sum[part[v]] += grey[v];
        }
    }

    private void joinSmall(int voxels, int fewest) {
        int[] order = new int[voxels];
        int[] start = new int[count + 1];
        for (int v = 0; v < voxels; v++) {
            start[part[v] + 1]++;
        }
        for (int p = 0; p < count; p++) {
            start[p + 1] += start[p];
        }
        int[] next = start.clone();
        for (int v = 0; v < voxels; v++) {
            order[next[part[v]]++] = v;
        }
        for (int p = 0; p < count; p++) {
            int own = root(p);
            if (size[own] < fewest) {
                int to = mostSimilar(own, order, start[p], start[p + 1]);
                if (to >= 0) {
                    joined[own] = to;
                    size[to] += size[own];
                    sum[to] += sum[own];
                }
            }
        }
    }

    private int mostSimilar(int own, int[] order, int from, int end) {
        int found = -1;
        double least = Double.POSITIVE_INFINITY;
        double mean = sum[own] / size[own];
        for (int o = from; o < end; o++) {
            for (int face = 0; face < 6; face++) {
                int v = beside(order[o], face);
                int other = v < 0 ? own : root(part[v]);
                double apart = other == own ? Double.POSITIVE_INFINITY : Math.abs(sum[other] / size[other] - mean);
                if (apart < least) {
                    least = apart;
                    found = other;
                }
            }
        }
        return found;
    }

    private int root(int p) {
        int r = p;
        while (joined[r] != r) {
            r = joined[r];
        }
        return r;
    }

    private int[] numbered() {
        int[] number = new int[count];
        Arrays.fill(number, -1);
        int n = 0;
        for (int v = 0; v < part.length; v++) {
            int r = root(part[v]);
            if (number[r] < 0) {
                number[r] = n++;
            }
            part[v] = number[r];
        }
        return part;
    }
}
