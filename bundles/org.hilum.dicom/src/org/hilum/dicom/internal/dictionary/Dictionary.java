// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hilum.dicom.Vr;

/** The elements that Hilum knows by name, of the standard and of makers; the lists lie beside this class. */
public final class Dictionary {
    private static final Map<Integer, Entry> STANDARD = lines("elements.txt").stream().map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(c -> Integer.parseUnsignedInt(c[0], 16), c -> Entry.of(c[1], c[2])));
    /** By creator, group and the element's last two digits. */
    private static final Map<String, Vr> PRIVATE = lines("private.txt").stream().map(line -> line.split("\\|"))
            .collect(Collectors.toUnmodifiableMap(c -> c[0] + "|" + c[1] + c[2], c -> Vr.valueOf(c[3])));
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final Entry GROUP_LENGTH = new Entry(Vr.UL, false, "GroupLength");
    private static final Entry CREATOR = new Entry(Vr.LO, false, "PrivateCreator");

    private Dictionary() {
    }

    /** What is known of a tag of the standard, a group's length or a private creator. */
    public static Optional<Entry> of(int tag) {
        Entry known = STANDARD.get(tag);
        if (known != null) {
            return Optional.of(known);
        }
        if ((tag & 0xffff) == 0) {
            return Optional.of(GROUP_LENGTH);
        }
        if (isPrivate(tag)) {
            return (tag & 0xff00) == 0 && (tag & 0xff) >= 0x10 ? Optional.of(CREATOR) : Optional.empty();
        }
        // overlays repeat in the even groups 6000 to 601E
        return (tag & 0xffe00000) == 0x60000000 ? Optional.ofNullable(STANDARD.get(tag & 0xff00ffff)) : Optional.empty();
    }

    /** The VR of a private element in a block that {@code creator} has reserved. */
    public static Optional<Vr> ofPrivate(String creator, int tag) {
        return Optional.ofNullable(PRIVATE.get(creator + "|" + HEX.toHexDigits((short) (tag >>> 16)) + HEX.toHexDigits((byte) tag)));
    }

    public static boolean isPrivate(int tag) {
        return (tag & 0x10000) != 0;
    }

    /** The tag of each keyword. */
    public static Map<String, Integer> byKeyword() {
        return STANDARD.entrySet().stream().collect(Collectors.toUnmodifiableMap(e -> e.getValue().keyword(), Map.Entry::getKey));
    }

    private static List<String> lines(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Dictionary.class.getResourceAsStream(name), StandardCharsets.US_ASCII))) {
            return in.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
