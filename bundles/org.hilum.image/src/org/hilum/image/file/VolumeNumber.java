// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.file;

import java.util.OptionalInt;
import java.util.stream.LongStream;

import org.hilum.spi.Problem;

/** Which volume of a file is meant: a 4D file is never read by guess. */
public final class VolumeNumber {
    private static final int MOST_LISTED = 1 << 16;

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

    /**
     * The volumes to be listed, counted from 1: that of the setting, or all.
     *
     * @throws Problem where there are more than any file has: each takes memory, though the file may be short
     */
    public static LongStream listed(long volumes, OptionalInt setting, String where) {
        if (setting.isPresent()) {
            return LongStream.of(choose(volumes, "", setting, where) + 1);
        }
        if (volumes > MOST_LISTED) {
            throw new Problem("it announces " + volumes + " volumes, of which at most " + MOST_LISTED + " are listed", where, "say which with the setting volume, if that is how many it has");
        }
        return LongStream.rangeClosed(1, volumes);
    }

    private static long parse(String item, String where) {
        try {
            return Long.parseLong(item);
        } catch (NumberFormatException e) {
            throw new Problem("a volume's number is expected, not '" + item + "'", where, "give a number from 1", e);
        }
    }
}
