// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.hilum.spi.Problem;

/**
 * What stands in place of patients' ids: HMAC-SHA-256 of the id under a key that stays in the hospital, its first 16
 * hexadecimal digits. The same id has the same pseudonym in every scan with that key; without it nobody can tell which.
 */
public final class Pseudonyms {
    /** Ids as they are. */
    public static final Pseudonyms NONE = new Pseudonyms(new byte[0]);

    private static final int SHORTEST_KEY = 16;
    private static final int DIGITS = 16;
    /** A shorter id would be found in words that have nothing to do with it. */
    private static final int SHORTEST_HIDDEN = 3;

    private final byte[] key;

    private Pseudonyms(byte[] key) {
        this.key = key;
    }

    /**
     * By the key in a file, which is made where there is none.
     *
     * @throws Problem where it cannot be read or made, or is too short to be a key
     */
    public static Pseudonyms by(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                Files.writeString(file, HexFormat.of().formatHex(fresh) + "\n");
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            byte[] key = Files.readString(file, StandardCharsets.ISO_8859_1).strip().getBytes(StandardCharsets.ISO_8859_1);
            if (key.length < SHORTEST_KEY) {
                throw new Problem("a key of " + key.length + " characters can be guessed", file.toString(), "name a file with at least " + SHORTEST_KEY
                        + " random characters, or one that is not there: it is made");
            }
            return new Pseudonyms(key);
        } catch (IOException e) {
            throw new Problem("the key cannot be read or made", file.toString(), "check the folder and who may write to it", e);
        }
    }

    String of(String id) {
        if (key.length == 0) {
            return id;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(id.getBytes(StandardCharsets.UTF_8))).substring(0, DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** A text without the id that may stand in it. */
    String hide(String id, String text) {
        return key.length == 0 || id.length() < SHORTEST_HIDDEN ? text : text.replace(id, of(id));
    }
}
