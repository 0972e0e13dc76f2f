// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.hilum.spi.CacheFolder;
import org.hilum.engine.store.ResultTable.Heading;
import org.hilum.engine.store.ResultTable.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
    @TempDir
    Path folder;

    private record Rows(String name, List<Heading> headings, List<List<Object>> all) implements ResultTable {
        @Override
        public Stream<List<Object>> rows() {
            return all.stream();
        }
    }

    private static final ResultTable TABLE = new Rows("it's", List.of(new Heading("case", Type.TEXT), new Heading("suv \"max\"", Type.NUMBER),
            new Heading("fold", Type.WHOLE), new Heading("positive", Type.FLAG)),
            List.of(Arrays.asList("007", 0.1 + 0.2, 3L, true),
                    Arrays.asList("=HYPERLINK(\"http://x\")", Double.NaN, -1L, false),
                    Arrays.asList("a,b\n'c'", -1.5, 0L, null),
                    Arrays.asList("", Double.POSITIVE_INFINITY, 0L, true)));

    @Test
    void csv_guardsFormulas_quotesAndKeepsNumbers() throws IOException {
        Path file = folder.resolve("t.csv");
        CsvFile.write(TABLE, file);
        assertEquals("""
                case,"suv ""max""\",fold,positive
                007,0.30000000000000004,3,true
                "'=HYPERLINK(""http://x"")",,-1,false
                "a,b
                'c'",-1.5,0,
                "",Infinity,0,true
                """, Files.readString(file));
    }

    @Test
    void arff_isReadBackByItsRules() throws IOException {
        Path file = folder.resolve("t.arff");
        ArffFile.write(TABLE, file);
        assertEquals("""
                @relation 'it\\'s'

                @attribute 'case' string
                @attribute 'suv "max"' numeric
                @attribute 'fold' numeric
                @attribute 'positive' {false,true}

                @data
                '007',0.30000000000000004,3,true
                '=HYPERLINK("http://x")',?,-1,false
                'a,b\\n\\'c\\'',-1.5,0,?
                ?,?,0,true
                """, Files.readString(file));
    }

    @Test
    void index_holdsEveryValue_isClosedAfterwards_andBecomesParquet() throws IOException {
        Path index = folder.resolve(DuckDbIndex.FILE);
        DuckDbIndex.build(index, List.of(TABLE));
        DuckDbIndex.build(index, List.of(TABLE));
        assertEquals(List.of(List.of("007", "0.30000000000000004", "3", "true"), List.of("=HYPERLINK(\"http://x\")", "null", "-1", "false"),
                List.of("a,b\n'c'", "-1.5", "0", "null"), List.of("", "Infinity", "0", "true")), DuckDbIndex.query(index, "SELECT * FROM \"it's\""));
        List<Path> written = DuckDbIndex.parquet(index, folder);
        assertEquals("it's.parquet", written.get(0).getFileName().toString());
        assertEquals("PAR1", new String(Files.readAllBytes(written.get(0)), 0, 4));
        assertEquals(List.of(List.of("4", "1")), DuckDbIndex.query(index, "SELECT count(*), count(DISTINCT \"case\") FILTER (WHERE \"case\" = '007') FROM '"
                + written.get(0).toString().replace("'", "''") + "'"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("index.duckdb", "it's.parquet"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void duckDb_unpacksNothingIntoTheTemporaryFolder() throws IOException {
        DuckDbIndex.build(folder.resolve(DuckDbIndex.FILE), List.of(TABLE));
        long unpackedHere = 0;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            unpackedHere = files.filter(f -> f.getFileName().toString().startsWith("libduckdb_java") && ownedByThisProcess(f)).count();
        }
        assertEquals(0, unpackedHere);
        assertTrue(Files.isDirectory(CacheFolder.path().resolve("duckdb")));
    }

    private static boolean ownedByThisProcess(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isAfter(ProcessHandle.current().info().startInstant().orElseThrow());
        } catch (IOException gone) {
            return false;
        }
    }
}
