// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.write.DicomWriter;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.scan.Pseudonyms;
import org.hilum.engine.scan.Scan;
import org.hilum.engine.scan.ScanOptions;
import org.hilum.engine.scan.ScanResult;
import org.hilum.spi.Task;
import org.hilum.testdata.fuzz.Bytes;
import org.hilum.testdata.fuzz.DataSetMutation;
import org.hilum.testdata.fuzz.Fuzz;
import org.hilum.testdata.fuzz.Mutant;
import org.hilum.testdata.fuzz.Mutant.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.management.OperatingSystemMXBean;

/** Whatever happens to a file, the folder that it lies in is scanned, and the other patients in it are found as before, within a second and 512 MiB. */
class ScanFuzzTest {
    private static final int FOLDERS = 500;
    /** Of all processors together. */
    private static final long MOST_NANOSECONDS = 1_000_000_000L;
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TempDir
    Path folder;

    private final Registry registry = Registry.open(List.of());
    private List<Path> files;
    private List<DataSet> originals;
    private int changed = -1;

    @BeforeEach
    void makeTwoPatients() throws IOException {
        MadeSeries.ct("A").slices(3).write(folder.resolve("a")).structures(folder.resolve("a/rs.dcm"), "GTV");
        MadeSeries.ct("B").slices(3).write(folder.resolve("b")).structures(folder.resolve("b/rs.dcm"), "GTV", "lung");
        try (Stream<Path> all = Files.list(folder.resolve("a"))) {
            files = all.sorted().toList();
        }
        originals = files.stream().map(file -> DicomToolkit.compact().read(file).dataSet()).toList();
    }

    private ScanResult scan() {
        return Scan.of(new ScanOptions(folder, folder, 1, ScanOptions.VISIT_GAP, Pseudonyms.NONE), registry, Task.quiet(1));
    }

    private Mutant mutant(Random random) throws IOException {
        if (changed >= 0) {
            DicomWriter.write(files.get(changed), originals.get(changed));
        }
        changed = random.nextInt(files.size());
        DataSetMutation mutation = new DataSetMutation(random);
        Path file = files.get(changed);
        Files.delete(file);
        DicomWriter.write(file, mutation.change(mutation.change(originals.get(changed))));
        boolean blind = random.nextInt(4) == 0;
        if (blind) {
            Mutant.write(file, Bytes.mutated(Files.readAllBytes(file), 4, random));
        }
        return new Mutant(file, changed, file.getFileName() + ": " + mutation.how() + (blind ? "bytes too" : ""), blind ? Kind.BYTES : Kind.ELEMENTS);
    }

    private static String ofB(ScanResult scan) {
        return scan.rows().stream().filter(row -> row.image().patient().equals("B")).toList().toString();
    }

    @Test
    void anyMutationOfAFile_leavesTheOtherPatientAsItWas_withinASecondAnd512Mib() {
        ScanResult whole = scan();
        assertEquals(2, whole.rows().size());
        String other = ofB(whole);
        Fuzz.runAll("scan", FOLDERS, this::mutant, (mutant, random) -> {
            long time = SYSTEM.getProcessCpuTime();
            ScanResult scan = scan();
            assertTrue(SYSTEM.getProcessCpuTime() - time < MOST_NANOSECONDS, "too long");
            assertEquals(8, scan.files());
            assertEquals(other, ofB(scan));
            // where bytes were changed blindly, the name may have become part of what is told
            assertFalse(mutant.kind() != Kind.BYTES && scan.toString().contains("Surname"), scan::toString);
        });
    }
}
