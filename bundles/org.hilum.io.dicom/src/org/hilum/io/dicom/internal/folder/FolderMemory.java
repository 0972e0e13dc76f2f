// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.folder;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Remembers what was found out about folders for as long as their files are the same, and changes nothing but how long it takes.
 * What is remembered is small (less than 200 bytes a file) and limited: the last folder, and those asked for before it while they
 * are at most {@value #MOST_FOLDERS} of {@value #MOST_FILES} files in all. For several threads: two that ask for the same at once
 * wait for one of them.
 *
 * @param <K> what is asked: a folder and how it is looked at
 * @param <V> immutable
 */
public final class FolderMemory<K, V> {
    static final int MOST_FOLDERS = 32;
    static final int MOST_FILES = 100_000;

    private final class Slot {
        private String state = "";
        private V value;
        /** Read by other threads too, while they make room. */
        private volatile int files;
    }

    private final Map<K, Slot> slots = new LinkedHashMap<>(16, 0.75f, true);

    /** What {@code finding} finds out, or found out before of the same files. Of files that changed just now nothing is remembered. */
    public V get(K key, FolderFiles files, Supplier<V> finding) {
        if (!files.isSettled()) {
            return finding.get();
        }
        Slot slot = slot(key, files.files().size());
        synchronized (slot) {
            if (slot.value == null || !slot.state.equals(files.state())) {
                slot.value = finding.get();
                slot.state = files.state();
            }
            return slot.value;
        }
    }

    /** The key's place, now the newest; the oldest go until there is room. */
    private synchronized Slot slot(K key, int files) {
        Slot slot = slots.computeIfAbsent(key, k -> new Slot());
        slot.files = files;
        long all = slots.values().stream().mapToLong(s -> s.files).sum();
        for (Iterator<Slot> oldest = slots.values().iterator(); slots.size() > 1 && (slots.size() > MOST_FOLDERS || all > MOST_FILES);) {
            all -= oldest.next().files;
            oldest.remove();
        }
        return slot;
    }
}
