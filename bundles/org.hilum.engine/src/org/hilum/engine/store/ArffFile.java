// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.hilum.spi.Problem;

/** Tables as ARFF, Weka's own format: numbers numeric, texts string, flags nominal; missing values {@code ?}. */
public final class ArffFile {
    private ArffFile() {
    }

    public static void write(ResultTable table, Path file) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("@relation " + quoted(table.name()) + "\n\n");
            for (ResultTable.Heading heading : table.headings()) {
                out.write("@attribute " + quoted(heading.name()) + " " + type(heading.type()) + "\n");
            }
            out.write("\n@data\n");
            for (Iterator<List<Object>> rows = table.rows().iterator(); rows.hasNext();) {
                out.write(rows.next().stream().map(ArffFile::cell).collect(Collectors.joining(",")) + "\n");
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Problem("cannot be written: " + e, file.toString(), "check the disk's free space and your rights", e);
        }
    }

    private static String type(ResultTable.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case NUMBER, WHOLE -> "numeric";
            case FLAG -> "{false,true}";
        };
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "?";
            case Double number -> Double.isFinite(number) ? number.toString() : "?";
            case String text -> text.isEmpty() ? "?" : quoted(text);
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + "'";
    }
}
