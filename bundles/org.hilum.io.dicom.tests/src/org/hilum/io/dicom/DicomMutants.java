// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.dicom.write.DicomWriter;
import org.hilum.spi.FileEntry;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.testdata.fuzz.Bytes;
import org.hilum.testdata.fuzz.DataSetMutation;
import org.hilum.testdata.fuzz.Mutant;
import org.hilum.testdata.fuzz.Mutant.Kind;

/** Mutants of an object that is a DICOM file, or a folder of several. */
final class DicomMutants implements Mutant.Maker {
    /** Which nothing that is read depends on. */
    private static final int[] INDIFFERENT = {Tag.PatientID, Tag.StudyID, Tag.StudyDate, Tag.SeriesDescription, Tag.AccessionNumber};
    private static final String[] NAMES = {"a.dcm", "b.dcm", "c.dcm", "d.dcm"};

    private final int number;
    private final Path folder;
    private final List<DataSet> originals;
    private final int[] runLengths;
    private final boolean[] changed;

    /**
     * @param number of this object among several, in its mutants
     * @param runLengths stored values of each file, to be written by run lengths; none to have pixels as they stand in the data sets
     */
    private DicomMutants(int number, Path folder, List<DataSet> originals, int... runLengths) throws IOException {
        this.number = number;
        this.folder = folder;
        this.originals = originals;
        this.runLengths = runLengths;
        this.changed = new boolean[originals.size()];
        Files.createDirectories(folder);
        for (int f = 0; f < changed.length; f++) {
            write(f, originals.get(f));
        }
    }

    /** In a folder of its own. */
    static DicomMutants of(int number, Path folder, List<DataSet> originals) throws IOException {
        return new DicomMutants(number, folder.resolve("mutant-" + number), originals);
    }

    static DicomMutants byRunLengths(int number, Path folder, List<DataSet> originals, int... pixels) throws IOException {
        return new DicomMutants(number, folder.resolve("mutant-" + number), originals, pixels);
    }

    /** Puts in what must never be told, and what nothing depends on. */
    static DataSet known(DataSetBuilder dataSet) {
        dataSet.put(Tag.PatientName, Made.SECRET).put(Tag.StudyInstanceUID, "2.25.1");
        for (int tag : INDIFFERENT) {
            dataSet.put(tag, "1");
        }
        return dataSet.build();
    }

    /** As they are. */
    Mutant unchanged() {
        return new Mutant(path(), number, "", Kind.HARMLESS);
    }

    /** The only file, or the folder of all. */
    private Path path() {
        return changed.length == 1 ? folder.resolve(NAMES[0]) : folder;
    }

    private Path write(int f, DataSet dataSet) throws IOException {
        Path file = folder.resolve(NAMES[f]);
        Files.deleteIfExists(file);
        if (runLengths.length == 0) {
            DicomWriter.write(file, dataSet);
        } else {
            RunLengths.write(file, dataSet, runLengths);
        }
        return file;
    }

    /** As they were before the last mutant. */
    private void restore() throws IOException {
        for (int f = 0; f < changed.length; f++) {
            if (changed[f]) {
                write(f, originals.get(f));
            }
            changed[f] = false;
        }
    }

    /** Changes one of the files, or all in the same way. */
    @Override
    public Mutant make(Random random) throws IOException {
        restore();
        int kind = random.nextInt(12);
        int only = random.nextBoolean() ? random.nextInt(changed.length) : -1;
        long seed = random.nextLong();
        String how = "";
        for (int f = 0; f < changed.length; f++) {
            if (only < 0 || f == only) {
                changed[f] = true;
                how = kind == 0 ? indifferent(f, new Random(seed)) : change(f, kind, new Random(seed));
            }
        }
        return new Mutant(path(), number, (only < 0 ? "" : NAMES[only] + ": ") + how, kind == 0 ? Kind.HARMLESS : kind > 9 ? Kind.BYTES : Kind.ELEMENTS);
    }

    private String indifferent(int f, Random random) throws IOException {
        int tag = INDIFFERENT[random.nextInt(INDIFFERENT.length)];
        write(f, originals.get(f).toBuilder().put(tag, "2024010" + random.nextInt(10)).build());
        return Tag.describe(tag);
    }

    private String change(int f, int kind, Random random) throws IOException {
        DataSetMutation mutation = new DataSetMutation(random);
        DataSet data = originals.get(f);
        for (int n = kind == 11 ? 0 : 1 + random.nextInt(2); n > 0; n--) {
            data = mutation.change(data);
        }
        Path file = write(f, data);
        if (kind > 9) {
            Mutant.write(file, Bytes.mutated(Files.readAllBytes(file), 4, random));
        }
        return mutation.how() + (kind > 9 ? "bytes too" : "");
    }

    /** Says of each file what it is, as a scan does; what is told must not tell who the patient is. */
    void identifyAll(Mutant mutant) {
        for (int f = 0; f < changed.length; f++) {
            Path file = folder.resolve(NAMES[f]);
            try {
                checkDiscreet(mutant, new DicomImageReader(UnderTest.TOOLKIT).identify(file).map(FileEntry::toString).orElse(""));
            } catch (Problem p) {
                assertEquals(file.toString(), p.where());
                checkDiscreet(mutant, p.getMessage());
            }
        }
    }

    /** Where bytes were changed blindly, the name may have become part of what is told. */
    private static void checkDiscreet(Mutant mutant, String told) {
        assertFalse(mutant.kind() != Kind.BYTES && told.contains(Made.SECRET), told);
    }

    /** Reads by a task whose notes, as problems, must not tell who the patient is. */
    static void discreetly(Mutant mutant, Consumer<Task> reading) {
        try {
            reading.accept(Task.quiet(1, note -> checkDiscreet(mutant, note)));
        } catch (Problem p) {
            checkDiscreet(mutant, p.getMessage());
            throw p;
        }
    }
}
