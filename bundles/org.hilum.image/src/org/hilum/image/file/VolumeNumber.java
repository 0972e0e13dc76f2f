// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.file;

import java.util.OptionalInt;

import org.hilum.spi.Problem;

/** Which volume of a file is meant: a 4D file is never read by guess. */
public final class VolumeNumber {
    private VolumeNumber() {
    }

    /** Place of the volume, counted from 0; {@code item} and {@code setting} count from 1, and the item goes first. */
    public static long choose(long volumes, String item, OptionalInt setting, String where) {
        if (item.isEmpty() && setting.isEmpty()) {
            if (volumes > 1) {
                throw new Problem("it is a 4D file of " + volumes + " volumes", where, "say which with the setting volume (1 to " + volumes + ")");
            }
            return 0;
        }
        long number = item.isEmpty() ? setting.getAsInt() : parse(item, where);
        if (number < 1 || number > volumes) {
            throw new Problem("it has no volume " + number, where, volumes == 1 ? "it holds one volume: leave the number out" : "choose one of 1 to " + volumes);
        }
        return number - 1;
    }

    private static long parse(String item, String where) {
        try {
            return Long.parseLong(item);
        } catch (NumberFormatException e) {
            throw new Problem("a volume's number is expected, not '" + item + "'", where, "give a number from 1", e);
        }
    }
}
