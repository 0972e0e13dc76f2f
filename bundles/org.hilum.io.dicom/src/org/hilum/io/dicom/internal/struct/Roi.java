// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.io.dicom.internal.item.Entry;

/**
 * A region of interest of a structure set.
 *
 * @param type what it is to radiotherapy (GTV, ORGAN, EXTERNAL…); empty where not said
 * @param frameOfReference UID of the frame that its points are in; empty where not said
 * @param items the contours as they stand in the file
 */
public record Roi(Entry entry, String type, String frameOfReference, List<DataSet> items) {
    public Roi {
        items = List.copyOf(items);
    }

    /** For people: name, number of contours, type. */
    public String label() {
        return entry + ": " + items.size() + (items.size() == 1 ? " contour" : " contours") + (type.isEmpty() ? "" : ", " + type);
    }

    /** What messages call it. */
    String told() {
        return entry.name().isEmpty() ? Integer.toString(entry.number()) : entry.name();
    }

    List<Contour> contours() {
        List<Contour> contours = new ArrayList<>();
        for (DataSet item : items) {
            contours.add(Contour.of(item, contours.size() + 1, told()));
        }
        return contours;
    }
}
