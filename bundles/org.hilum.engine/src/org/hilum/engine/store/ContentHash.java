// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;

/** SHA-256 over values, each with its length or count before it, so that no two different sequences of values read the same. */
public final class ContentHash {
    private final MessageDigest digest = sha256();

    /** SHA-256 of bytes as they are, in hexadecimal. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public ContentHash add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
        return this;
    }

    public ContentHash add(List<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
        return this;
    }

    public ContentHash add(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    public ContentHash add(double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * numbers.length);
        for (double number : numbers) {
            bytes.putLong(Double.doubleToLongBits(number));
        }
        add(numbers.length);
        digest.update(bytes.array());
        return this;
    }

    /** Who is in the table, what its columns are, and every value. */
    public ContentHash add(FeatureTable table) {
        add(table.cases());
        add(table.width());
        for (int c = 0; c < table.width(); c++) {
            Column column = table.columns().get(c);
            add(column.name()).add(column.block()).add(column.unit()).add(column.categories()).add(column.origin()).add(table.column(c));
        }
        return this;
    }

    /** The hash of all that was added, in hexadecimal; nothing can be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
