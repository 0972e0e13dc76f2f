// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.spi.Problem;

/**
 * What a file says of one plane. In a multi-frame file an attribute stands in a functional group (PS3.3, C.7.6.16): the
 * frame's own goes before the one that all frames share, and that before the file's data set, where classic files have all.
 */
public final class Attributes {
    private final DataSet file;
    private final List<DataSet> groups;

    private Attributes(DataSet file, List<DataSet> groups) {
        this.file = file;
        this.groups = groups;
    }

    /** Of each frame, in the file's order. */
    static List<Attributes> ofFrames(DataSet file, int frames) {
        List<DataSet> shared = file.sequence(Tag.SharedFunctionalGroupsSequence);
        List<DataSet> own = file.sequence(Tag.PerFrameFunctionalGroupsSequence);
        if (!own.isEmpty() && own.size() != frames) {
            throw file.wrong(Tag.PerFrameFunctionalGroupsSequence, "has " + own.size() + " items for " + frames + " frames");
        }
        List<Attributes> all = new ArrayList<>();
        for (int f = 0; f < frames; f++) {
            List<DataSet> groups = new ArrayList<>();
            if (!own.isEmpty()) {
                groups.add(own.get(f));
            }
            groups.addAll(shared);
            all.add(new Attributes(file, List.copyOf(groups)));
        }
        return all;
    }

    /** The data set of the whole file. */
    public DataSet file() {
        return file;
    }

    /** The data set that has the attribute: an item of the functional group {@code macro}, or the file's where none has. */
    public DataSet holding(int macro, int tag) {
        for (DataSet group : groups) {
            for (DataSet item : group.sequence(macro)) {
                if (item.element(tag).filter(e -> !e.value().isEmpty()).isPresent()) {
                    return item;
                }
            }
        }
        return file;
    }

    public Optional<String> text(int macro, int tag) {
        return holding(macro, tag).text(tag);
    }

    public OptionalDouble number(int macro, int tag) {
        return holding(macro, tag).number(tag);
    }

    /** So many numbers, as the attribute must have. */
    public double[] numbers(int macro, int tag, int count) {
        double[] numbers = holding(macro, tag).numbers(tag);
        if (numbers.length == 0) {
            throw file.missing(tag);
        }
        if (numbers.length != count) {
            throw file.wrong(tag, "has " + numbers.length + " values, not " + count);
        }
        return numbers;
    }

    /** The items of a functional group, or of a sequence of that tag in a classic file. */
    public List<DataSet> group(int macro) {
        return groups.stream().map(g -> g.sequence(macro)).filter(items -> !items.isEmpty()).findFirst().orElseGet(() -> file.sequence(macro));
    }

    /** Data sets in which private elements of the plane may stand: those of its functional groups, then the file's. */
    public List<DataSet> places() {
        List<DataSet> places = new ArrayList<>(groups);
        places.add(file);
        return places;
    }

    /** For the caller to throw. */
    public Problem missing(int tag) {
        return file.missing(tag);
    }
}
