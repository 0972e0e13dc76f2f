// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.hilum.spi.Problem;

/**
 * What stands in place of patients' ids: HMAC-SHA-256 of the id under a key that stays in the hospital, its first 16
 * hexadecimal digits. The same id has the same pseudonym in every scan with that key; without it nobody can tell which.
 */
public final class Pseudonyms {
    /** Ids as they are. */
    public static final Pseudonyms NONE = new Pseudonyms(new byte[0], Optional.empty());

    private static final int SHORTEST_KEY = 16;
    private static final int FRESH_KEY = 32;
    private static final int DIGITS = 16;
    /** A shorter id would be found in words that have nothing to do with it. */
    private static final int SHORTEST_HIDDEN = 3;

    private final byte[] key;
    /** Where a key that was made goes. */
    private final Optional<Path> fresh;

    private Pseudonyms(byte[] key, Optional<Path> fresh) {
        this.key = key;
        this.fresh = fresh;
    }

    /**
     * By the key in a file. Where there is none, one is made, and {@link #keep} writes it.
     *
     * @throws Problem where it cannot be read, is too short to be a key, or could not be written
     */
    public static Pseudonyms by(Path file) {
        try {
            if (!Files.exists(file)) {
                Path folder = file.toAbsolutePath().getParent();
                if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
                    throw cannot(file, null);
                }
                byte[] made = new byte[FRESH_KEY];
                new SecureRandom().nextBytes(made);
                return new Pseudonyms(HexFormat.of().formatHex(made).getBytes(StandardCharsets.ISO_8859_1), Optional.of(file));
            }
            byte[] key = Files.readString(file, StandardCharsets.ISO_8859_1).strip().getBytes(StandardCharsets.ISO_8859_1);
            if (key.length < SHORTEST_KEY) {
                throw new Problem("a key of " + key.length + " characters can be guessed", file.toString(), "name a file with at least " + SHORTEST_KEY
                        + " random characters, or one that is not there: it is made");
            }
            return new Pseudonyms(key, Optional.empty());
        } catch (IOException e) {
            throw cannot(file, e);
        }
    }

    /**
     * Writes a key that was made, so that others can be made by it; readable by its owner only. Nothing where it was read or written already.
     *
     * @throws Problem where it cannot be written, or another has come there
     */
    public void keep() {
        if (fresh.isEmpty() || isThere(fresh.get())) {
            return;
        }
        try {
            Files.writeString(fresh.get(), "", StandardOpenOption.CREATE_NEW);
            if (Files.getFileStore(fresh.get()).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh.get(), PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(fresh.get(), new String(key, StandardCharsets.ISO_8859_1) + "\n");
        } catch (IOException e) {
            throw cannot(fresh.get(), e);
        }
    }

    private boolean isThere(Path file) {
        try {
            return Files.exists(file) && Files.readString(file, StandardCharsets.ISO_8859_1).strip().equals(new String(key, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw cannot(file, e);
        }
    }

    private static Problem cannot(Path file, IOException why) {
        return new Problem("the key cannot be read or made", file.toString(), "check the folder and who may write to it", why);
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
