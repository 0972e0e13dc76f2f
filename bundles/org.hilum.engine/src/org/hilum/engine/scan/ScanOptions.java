// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;

/**
 * What is scanned, and how.
 *
 * @param except a folder in it that is left out: the one that the study goes into
 * @param visitGap most days between the first and the last examination of one visit
 * @param pseudonyms what stands in place of patients' ids
 */
public record ScanOptions(Path root, Path except, int threads, int visitGap, Pseudonyms pseudonyms) {
    /** Days. */
    public static final int VISIT_GAP = 30;

    /**
     * All cores, ids as they are.
     *
     * @param except may be the root itself, or lie outside of it: then nothing is left out
     */
    public static ScanOptions of(Path root, Path except) {
        return new ScanOptions(root, except, Runtime.getRuntime().availableProcessors(), VISIT_GAP, Pseudonyms.NONE);
    }
}
