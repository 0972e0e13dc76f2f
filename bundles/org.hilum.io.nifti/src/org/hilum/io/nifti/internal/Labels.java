// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti.internal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hilum.spi.Problem;

/** The voxels of a label image and how often each label but 0 occurs. */
public final class Labels {
    /** Floats hold every whole number up to here. */
    private static final float LARGEST = 1 << 24;
    /** More than this is no label image but a picture. */
    private static final int MOST = 4096;

    private final float[] voxels;
    private final SortedMap<Integer, Integer> counts;

    private Labels(float[] voxels, SortedMap<Integer, Integer> counts) {
        this.voxels = voxels;
        this.counts = counts;
    }

    /** Counts the labels; voxels that are no whole number are refused. */
    public static Labels of(float[] voxels, String where) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (int v = 0; v < voxels.length;) {
            float label = voxels[v];
            if (label != (int) label || Math.abs(label) > LARGEST) {
                throw new Problem("a mask's voxels must be whole numbers, but voxel " + v + " is " + label, where,
                        "threshold a probability map first, and give the mask itself, not the image");
            }
            int run = v + 1;
            while (run < voxels.length && voxels[run] == label) {
                run++;
            }
            if (label != 0) {
                counts.merge((int) label, run - v, Integer::sum);
            }
            if (counts.size() > MOST) {
                throw new Problem("it has more than " + MOST + " different values", where, "give the mask itself, not the image");
            }
            v = run;
        }
        return new Labels(voxels, counts);
    }

    /** Label and number of voxels, smallest label first. */
    public SortedMap<Integer, Integer> counts() {
        return counts;
    }

    /** 1 where the label is, 0 elsewhere. A file without any label gives an empty mask only where no label is named. */
    public byte[] select(String item, String where) {
        if (item.isEmpty() && counts.size() > 1) {
            throw new Problem("it holds several labels: " + told(), where, "say which with label (all: every one of them together)");
        }
        byte[] inside = new byte[voxels.length];
        boolean any = item.isEmpty() || item.equals("all");
        int wanted = any ? 0 : parse(item, where);
        if (!any && !counts.containsKey(wanted)) {
            throw new Problem("it has no label " + wanted, where, counts.isEmpty() ? "every voxel is 0: the mask is empty" : "it has " + told());
        }
        for (int v = 0; v < voxels.length; v++) {
            inside[v] = (byte) (any ? voxels[v] != 0 ? 1 : 0 : voxels[v] == wanted ? 1 : 0);
        }
        return inside;
    }

    private String told() {
        return counts.entrySet().stream().limit(12).map(Labels::told).collect(Collectors.joining(", ", "", counts.size() > 12 ? ", …" : ""));
    }

    private static String told(Map.Entry<Integer, Integer> e) {
        return e.getKey() + " (" + e.getValue() + " voxels)";
    }

    private static int parse(String item, String where) {
        try {
            return Integer.parseInt(item);
        } catch (NumberFormatException e) {
            throw new Problem("a label's number is expected, not '" + item + "'", where, "labels of NIfTI masks are numbers; give one, or all", e);
        }
    }
}
