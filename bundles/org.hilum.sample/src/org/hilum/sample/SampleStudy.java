// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/**
 * The study that comes with Hilum, made on the spot: 160 liver phantoms in two contrast phases, a clinical table, and the
 * {@code study.yaml} that compares clinical, radiomics and combined models of them. It needs no download and no patient.
 */
public final class SampleStudy {
    /** Number of patients. */
    public static final int CASES = 160;

    /**
     * Chosen so that these 160 patients are typical of all that could be drawn: the truth's own AUCs (0.84, texture 0.73, clinic
     * 0.73, tumour size 0.50) lie within 0.01 of the population's. No model was looked at.
     */
    static final long SEED = 20260474;

    private SampleStudy() {
    }

    /**
     * Writes the study into {@code folder}, or leaves it alone where it stands already and is complete: {@code study.yaml} is
     * written last.
     *
     * @return the study file
     * @throws Problem if the folder holds something else
     */
    public static Path write(Path folder, Task task) {
        return write(folder, CASES, task);
    }

    static Path write(Path folder, int count, Task task) {
        Path study = folder.resolve("study.yaml");
        if (Files.exists(study)) {
            return study;
        }
        try {
            checkFree(folder);
            List<SampleCase> cohort = SampleCohort.draw(count, SEED);
            AtomicInteger done = new AtomicInteger();
            cohort.parallelStream().forEach(patient -> {
                task.check();
                images(folder.resolve("images").resolve(patient.patient()), patient);
                task.progress(done.incrementAndGet(), count);
            });
            Files.writeString(folder.resolve("cases.csv"), SampleTables.cases(cohort));
            Files.writeString(folder.resolve("clinical.csv"), SampleTables.clinical(cohort));
            Files.writeString(folder.resolve("truth.csv"), SampleTables.truth(cohort));
            copyStudy(study);
            return study;
        } catch (IOException e) {
            throw new Problem("the sample study cannot be written: " + e.getMessage(), folder.toString(), "choose a folder you may write to", e);
        }
    }

    /** Files of an interrupted earlier start are ours and may be replaced; anything else is not. */
    private static void checkFree(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> ours = List.of("images", "cases.csv", "clinical.csv", "truth.csv", "study.yaml.part");
        try (var list = Files.list(folder)) {
            list.map(p -> p.getFileName().toString()).filter(name -> !ours.contains(name)).findFirst().ifPresent(name -> {
                throw new Problem("the folder holds " + name + ", which is not of the sample study", folder.toString(), "choose a new or empty folder");
            });
        }
    }

    private static void images(Path folder, SampleCase patient) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Phase phase : List.of(Phase.ARTERIAL, Phase.PORTAL)) {
            LiverPhantom phantom = LiverPhantom.of(patient, phase, SEED);
            NiftiWriter.writeInt16(folder.resolve(phase.role() + ".nii.gz"), phantom.image());
            NiftiWriter.writeLabels(folder.resolve(phase.role() + "_labels.nii.gz"), LiverPhantom.GRID, phantom.labels());
        }
    }

    private static void copyStudy(Path study) throws IOException {
        Path unfinished = study.resolveSibling("study.yaml.part");
        try (InputStream template = SampleStudy.class.getResourceAsStream("study.yaml")) {
            Files.copy(template, unfinished, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(unfinished, study, StandardCopyOption.ATOMIC_MOVE);
    }
}
