// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.file;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hilum.spi.Problem;

/** The voxels of a label image and how often each label but 0 occurs. */
public final class Labels {
    /** The item that takes all labels together. */
    public static final String ALL = "all";

    /** Floats hold every whole number up to here. */
    private static final float LARGEST = 1 << 24;
    /** More than this is no label image but a picture. */
    private static final int MOST = 4096;

    /** The voxels as they are stored: bytes are never blown up to floats just to be compared. */
    private interface Voxels {
        /** 1 where the label is, or where any is; may be the voxels themselves. */
        byte[] select(boolean any, int label);
    }

    private final Voxels voxels;
    private final int size;
    private final SortedMap<Integer, Integer> counts;

    private Labels(Voxels voxels, int size, SortedMap<Integer, Integer> counts) {
        this.voxels = voxels;
        this.size = size;
        this.counts = counts;
    }

    /** Counts the labels of unsigned bytes. */
    public static Labels of(byte[] voxels) {
        int[] histogram = new int[256];
        for (int v = 0; v < voxels.length;) {
            int run = endOfRun(voxels, v);
            histogram[voxels[v] & 0xff] += run - v;
            v = run;
        }
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (int label = 1; label < histogram.length; label++) {
            if (histogram[label] > 0) {
                counts.put(label, histogram[label]);
            }
        }
        // where 1 is the only label, the voxels are its mask already
        boolean mask = counts.size() == 1 && counts.firstKey() == 1;
        return new Labels((any, label) -> mask ? voxels : select(voxels, any, label), voxels.length, counts);
    }

    /** The first voxel after {@code from} with another value: looked for by comparing the voxels with themselves, one further on. */
    private static int endOfRun(byte[] voxels, int from) {
        int same = Arrays.mismatch(voxels, from, voxels.length - 1, voxels, from + 1, voxels.length);
        return same < 0 ? voxels.length : from + same + 1;
    }

    /** Counts the labels; voxels that are no whole number are refused. */
    public static Labels of(float[] voxels, String where) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (int v = 0; v < voxels.length;) {
            int label = label(voxels[v], v, where);
            int run = v + 1;
            while (run < voxels.length && voxels[run] == label) {
                run++;
            }
            if (label != 0) {
                count(label, run - v, counts, where);
            }
            v = run;
        }
        return new Labels((any, label) -> select(voxels, any, label), voxels.length, counts);
    }

    /** The label that a voxel's value is; one that is no whole number is refused. */
    public static int label(float value, int voxel, String where) {
        if (value != (int) value || Math.abs(value) > LARGEST) {
            throw new Problem("a mask's voxels must be whole numbers, but voxel " + voxel + " is " + value, where,
                    "threshold a probability map first, and give the mask itself, not the image");
        }
        return (int) value;
    }

    /** Counts a label so many times more; too many different ones are refused. */
    public static void count(int label, int times, Map<Integer, Integer> counts, String where) {
        counts.merge(label, times, Integer::sum);
        if (counts.size() > MOST) {
            throw new Problem("it has more than " + MOST + " different values", where, "give the mask itself, not the image");
        }
    }

    private static byte[] select(byte[] voxels, boolean any, int label) {
        byte wanted = (byte) label;
        byte[] inside = new byte[voxels.length];
        for (int v = 0; v < voxels.length; v++) {
            inside[v] = (byte) (voxels[v] == wanted != any ? 1 : 0);
        }
        return inside;
    }

    private static byte[] select(float[] voxels, boolean any, int label) {
        byte[] inside = new byte[voxels.length];
        for (int v = 0; v < voxels.length; v++) {
            inside[v] = (byte) (voxels[v] == label != any ? 1 : 0);
        }
        return inside;
    }

    /** Label and number of voxels, smallest label first. */
    public SortedMap<Integer, Integer> counts() {
        return counts;
    }

    /** 1 where the label is, 0 elsewhere; to be called once, for it may give the voxels away. A file without any label gives an empty mask only where no label is named. */
    public byte[] select(String item, String where) {
        if (item.isEmpty() && counts.size() > 1) {
            throw new Problem("it holds several labels: " + told(), where, "say which with label (all: every one of them together)");
        }
        boolean any = item.isEmpty() || item.equals(ALL);
        int wanted = any ? 0 : parse(item, where);
        if (!any && !counts.containsKey(wanted)) {
            throw new Problem("it has no label " + wanted, where, counts.isEmpty() ? "every voxel is 0: the mask is empty" : "it has " + told());
        }
        return voxels.select(any, wanted);
    }

    /** 1 where the label is; nowhere if it does not occur. */
    public byte[] where(int label) {
        return counts.containsKey(label) ? voxels.select(false, label) : new byte[size];
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
            throw new Problem("a label's number is expected, not '" + item + "'", where, "its labels are numbers; give one, or all", e);
        }
    }
}
