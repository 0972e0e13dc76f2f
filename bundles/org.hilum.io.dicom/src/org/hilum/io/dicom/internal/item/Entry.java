// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.item;

/** An ROI or a segment: its number in the file, and its name, which may be empty and need not be the only one of its kind. */
public record Entry(int number, String name) {
    @Override
    public String toString() {
        return name.isEmpty() ? Integer.toString(number) : number + " " + name;
    }
}
