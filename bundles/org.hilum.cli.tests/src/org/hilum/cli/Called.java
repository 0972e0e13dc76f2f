// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What one call of the command line gave. */
public record Called(int exit, String out, String talk) {
    public static Called hilum(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(talk, false, StandardCharsets.UTF_8));
        int exit = Main.run(Arrays.asList(arguments), Commands.ALL, console);
        return new Called(exit, out.toString(StandardCharsets.UTF_8), talk.toString(StandardCharsets.UTF_8));
    }

    /** Standard output as the CSV it is to be. */
    public List<CSVRecord> rows() throws IOException {
        return rows(out);
    }

    public static List<CSVRecord> rows(String csv) throws IOException {
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(csv)).getRecords();
    }
}
