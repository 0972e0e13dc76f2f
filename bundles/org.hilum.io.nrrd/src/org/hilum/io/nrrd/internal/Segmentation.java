// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hilum.image.file.Labels;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/**
 * The segments that 3D Slicer tells of in a header: keys {@code Segment0_Name}, {@code Segment0_LabelValue},
 * {@code Segment0_Layer} and so on. Older files have one layer a segment and say neither of the last two.
 */
public final class Segmentation {
    private static final Pattern KEY = Pattern.compile("Segment(\\d{1,6})_(ID|Name|LabelValue|Layer)");
    private static final List<String> KIND = List.of("Segmentation_MasterRepresentation", "Segmentation_SourceRepresentation");
    private static final String BINARY = "Binary labelmap";

    private final List<Segment> segments;
    private final int layers;
    private final String where;

    /** How a segment is chosen, and what is told of it. */
    public record Listed(String item, String told) {
    }

    private Segmentation(List<Segment> segments, int layers, String where) {
        this.segments = segments;
        this.layers = layers;
        this.where = where;
    }

    /** Empty where the header tells of no segments. */
    public static Segmentation of(Header header, String where) {
        SortedMap<Integer, Map<String, String>> told = new TreeMap<>();
        header.keys().forEach((key, value) -> {
            Matcher m = KEY.matcher(key);
            if (m.matches()) {
                told.computeIfAbsent(Integer.parseInt(m.group(1)), n -> new HashMap<>()).put(m.group(2), value.strip());
            }
        });
        KIND.stream().map(header.keys()::get).filter(kind -> kind != null && !kind.equals(BINARY)).findFirst().ifPresent(kind -> {
            throw new Problem("its segments are kept as " + kind + ", not as " + BINARY, where, "convert them to a binary labelmap and save again");
        });
        int layers = header.layout().items();
        boolean apart = layers == told.size();
        List<Segment> segments = new ArrayList<>();
        for (Map<String, String> of : told.values()) {
            String name = of.getOrDefault("Name", of.getOrDefault("ID", ""));
            int layer = number(of, "Layer", apart ? segments.size() : 0, where);
            if (layer < 0 || layer >= layers) {
                throw new Problem("its segment " + name + " is said to lie in layer " + layer + ", but it has " + layers, where, "save the segmentation again");
            }
            if (!apart && !of.containsKey("LabelValue")) {
                throw new Problem("it doesn't say which label its segment " + name + " has", where, "save the segmentation again");
            }
            segments.add(new Segment(of.getOrDefault("ID", name), name, layer, number(of, "LabelValue", 1, where)));
        }
        return new Segmentation(segments, layers, where);
    }

    private static int number(Map<String, String> of, String key, int otherwise, String where) {
        String text = of.get(key);
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Problem("the " + key + " of a segment is '" + text + "', no number", where, "save the segmentation again", e);
        }
    }

    public boolean isEmpty() {
        return segments.isEmpty();
    }

    /** All segments with the numbers of their voxels, each by a name that is its own. */
    public List<Listed> list(NrrdFile file, Task task) {
        Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
        segments.forEach(s -> counts.put(s.layer(), new HashMap<>()));
        file.each((layer, voxel, value) -> {
            Map<Integer, Integer> there = value == 0 ? null : counts.get(layer);
            if (there != null) {
                Labels.count(Labels.label(value, voxel, where), 1, there, where);
            }
        }, task);
        return segments.stream().map(s -> new Listed(item(s), told(s) + ": " + counts.get(s.layer()).getOrDefault(s.label(), 0) + " voxels")).toList();
    }

    private String told(Segment s) {
        return s.name() + " (label " + s.label() + (layers > 1 ? " of layer " + s.layer() : "") + ")";
    }

    private String item(Segment s) {
        return Stream.of(s.name(), s.id(), Integer.toString(s.label())).filter(item -> !item.isEmpty() && !item.equals(Labels.ALL) && called(item).size() == 1).findFirst().orElse(s.name());
    }

    private List<Segment> called(String item) {
        return segments.stream().filter(s -> s.isCalled(item)).toList();
    }

    /** 1 where the segment is, of a grid of so many voxels; where any is for {@link Labels#ALL}. */
    public byte[] select(String item, int count, NrrdFile file, Task task) {
        List<Segment> wanted = item.equals(Labels.ALL) ? segments : List.of(one(item));
        if (wanted.size() == 1) {
            return file.labels(wanted.getFirst().layer(), task).where(wanted.getFirst().label());
        }
        Map<Integer, Set<Integer>> labels = wanted.stream().collect(Collectors.groupingBy(Segment::layer, Collectors.mapping(Segment::label, Collectors.toSet())));
        byte[] inside = new byte[count];
        file.each((layer, voxel, value) -> {
            Set<Integer> there = value == 0 ? null : labels.get(layer);
            if (there != null && there.contains(Labels.label(value, voxel, where))) {
                inside[voxel] = 1;
            }
        }, task);
        return inside;
    }

    private Segment one(String item) {
        List<Segment> fitting = item.isEmpty() ? segments : called(item);
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        String all = (fitting.isEmpty() ? segments : fitting).stream().limit(20).map(this::told).collect(Collectors.joining(", "));
        if (item.isEmpty()) {
            throw new Problem("it holds several segments: " + all, where, "say which with label, by name or by number (all: every one of them together)");
        }
        throw new Problem(fitting.isEmpty() ? "it has no segment " + item : "several of its segments are called " + item + ": " + all, where,
                fitting.isEmpty() ? "it has " + all : "name it otherwise: by name, by its number, or by its ID");
    }
}
