// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Seeds for parts of a study, derived from its one seed by name: the first 8 bytes of SHA-256 over the seed and the names. */
public final class Seeds {
    private Seeds() {
    }

    /** Other names, or the same in another order, give another seed; so does another seed. */
    public static long derive(long seed, String... names) {
        MessageDigest digest = sha256();
        for (int shift = 56; shift >= 0; shift -= 8) {
            digest.update((byte) (seed >>> shift));
        }
        for (String name : names) {
            digest.update((byte) 0);
            digest.update(name.getBytes(StandardCharsets.UTF_8));
        }
        byte[] hash = digest.digest();
        long derived = 0;
        for (int b = 0; b < 8; b++) {
            derived = derived << 8 | hash[b] & 0xff;
        }
        return derived;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
