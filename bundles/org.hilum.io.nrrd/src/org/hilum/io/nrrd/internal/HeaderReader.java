// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hilum.image.file.Truncated;
import org.hilum.image.file.VoxelType;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Vec3;

/** Makes sense of a header's fields, and checks that they fit together. */
final class HeaderReader {
    private static final int MOST_AXES = 16;
    private static final String ONE_NUMBER = "convert it to integers or floats, one number a voxel";

    private final HeaderText text;
    private final FieldValues fields;
    private final String where;

    HeaderReader(HeaderText text, String where) {
        this.text = text;
        this.fields = new FieldValues(text, where);
        this.where = where;
    }

    Header read() {
        long dimension = fields.whole("dimension", 0);
        if (dimension < 1 || dimension > MOST_AXES) {
            throw fields.damaged(dimension == 0 ? "it has no field dimension" : "it announces " + dimension + " dimensions");
        }
        VoxelType type = TypeName.of(fields.needed("type"), where);
        Encoding encoding = Encoding.of(fields.needed("encoding"), where);
        Layout layout = layout(axes((int) dimension));
        List<Optional<Vec3>> origin = fields.vectors("space origin", 1).orElse(List.of(Optional.empty()));
        return new Header(type, encoding, order(type, encoding), layout, fields.text("space").orElse("").toLowerCase(Locale.ROOT), origin.getFirst(), Lengths.mmPerUnit(spaceUnit(), where), place(layout, (int) dimension), text.keys());
    }

    private ByteOrder order(VoxelType type, Encoding encoding) {
        String order = fields.text("endian").orElse("").toLowerCase(Locale.ROOT);
        return switch (order) {
            case "little" -> ByteOrder.LITTLE_ENDIAN;
            case "big" -> ByteOrder.BIG_ENDIAN;
            case "" -> {
                if (type.bytes() > 1 && encoding != Encoding.TEXT) {
                    throw fields.damaged("it does not say in which order the bytes of a voxel stand (endian)");
                }
                yield ByteOrder.LITTLE_ENDIAN;
            }
            default -> throw fields.damaged("its field endian is " + order);
        };
    }

    private List<Axis> axes(int n) {
        double[] sizes = fields.numbers("sizes", n).orElseThrow(() -> fields.damaged("it has no field sizes"));
        Optional<List<Optional<Vec3>>> directions = fields.vectors("space directions", n);
        Optional<double[]> spacings = fields.numbers("spacings", n);
        List<String> units = fields.quoted("units", n);
        List<String> kinds = fields.words("kinds", n);
        List<Axis> axes = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            if (!(sizes[a] >= 1 && sizes[a] <= Integer.MAX_VALUE) || sizes[a] != Math.rint(sizes[a])) {
                throw fields.damaged("the size of axis " + (a + 1) + " is " + sizes[a]);
            }
            checkKind(kinds.get(a));
            axes.add(new Axis((int) sizes[a], directions.isPresent() ? directions.get().get(a) : Optional.empty(), spacings.isPresent() ? spacings.get()[a] : Double.NaN, units.get(a)));
        }
        return axes;
    }

    private void checkKind(String kind) {
        if (kind.contains("color")) {
            throw new Problem("its voxels are colours (" + kind + ")", where, ONE_NUMBER);
        }
        if (kind.equals("complex")) {
            throw new Problem("its voxels are complex numbers", where, ONE_NUMBER);
        }
    }

    /** Which axes are those of space: those with a direction; without any, those with a spacing; without that, all of three. */
    private Layout layout(List<Axis> axes) {
        boolean directed = axes.stream().anyMatch(a -> a.direction().isPresent());
        boolean spaced = axes.stream().anyMatch(Axis::hasSpacing);
        List<Axis> space = axes.stream().filter(a -> directed ? a.direction().isPresent() : !spaced || a.hasSpacing()).toList();
        if (space.size() != 3) {
            throw new Problem("it has " + space.size() + " axes in space, not 3", where, "write a 3D image, or one with a list of volumes as its fourth axis");
        }
        long inner = 1;
        long items = 1;
        long outer = 1;
        for (Axis axis : axes) {
            if (axis.size() > 1 && space.stream().noneMatch(s -> s == axis)) {
                if (items > 1) {
                    throw new Problem("it has more than one axis beside those of space", where, "write the volumes one after another as one fourth axis");
                }
                items = axis.size();
            } else if (items > 1) {
                outer = product(outer, axis.size());
            } else {
                inner = product(inner, axis.size());
            }
        }
        if (product(inner, outer) > Integer.MAX_VALUE - 8) {
            throw new Problem("a volume of " + space.get(0).size() + " x " + space.get(1).size() + " x " + space.get(2).size() + " voxels is too large", where, "crop or downsample it");
        }
        return new Layout(space, (int) items, (int) inner, (int) outer);
    }

    private static long product(long a, long b) {
        return a > Integer.MAX_VALUE || b > Integer.MAX_VALUE ? Long.MAX_VALUE : a * b;
    }

    private String spaceUnit() {
        List<String> units = fields.quoted("space units", 3);
        if (!units.stream().allMatch(units.getFirst()::equals)) {
            throw fields.damaged("its space has different units along its axes");
        }
        return units.getFirst();
    }

    private DataPlace place(Layout layout, int dimension) {
        long lines = fields.whole("line skip", 0);
        long bytes = fields.whole("byte skip", 0);
        if (lines < 0 || bytes < DataPlace.AT_END) {
            throw fields.damaged("it skips " + (lines < 0 ? lines + " lines" : bytes + " bytes") + " before its voxels");
        }
        Optional<String> named = fields.text("data file");
        if (named.isEmpty()) {
            if (!text.ended()) {
                throw Truncated.problem(where, "inside its header");
            }
            return new DataPlace(List.of(), text.bytes(), lines, bytes);
        }
        return new DataPlace(new DataNames(fields, layout.values(), dimension, where).of(named.get(), text.list()), text.bytes(), lines, bytes);
    }
}
