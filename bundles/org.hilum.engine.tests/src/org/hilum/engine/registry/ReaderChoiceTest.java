// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.hilum.engine.extract.ImageFiles;
import org.hilum.spi.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderChoiceTest {
    private static final String PREFERENCE = "HILUM_READERS";

    @TempDir
    Path folder;

    @BeforeEach
    void labsThatReadNiftiToo() throws IOException {
        lab("a.lab");
        lab("z.lab");
        System.setProperty(PREFERENCE, "");
    }

    private void lab(String name) throws IOException {
        new LabJar(name, "1").xml(LabJar.xml("ImageReader", "<reader id=\"" + name + ".nifti\" name=\"N\" class=\"N\" files=\"*.nii,*." + name.charAt(0) + "\"/>")).into(folder);
    }

    @AfterEach
    void forget() {
        System.clearProperty(PREFERENCE);
    }

    private String reader(String file) {
        return new ImageFiles(Registry.open(List.of(folder))).reader(Kind.IMAGE_READER, Path.of(file)).id();
    }

    @Test
    void hilumsOwnReader_comesBeforeOthersWhateverTheirIds() {
        assertEquals("org.hilum.image-reader.nifti", reader("x.nii"));
        assertEquals("z.lab.nifti", reader("x.z"));
    }

    @Test
    void preferredReaders_comeFirst_inTheirOrder_whereTheyTakeTheFile() {
        System.setProperty(PREFERENCE, "z.lab.nifti, a.lab.nifti");
        assertEquals("z.lab.nifti", reader("x.nii"));
        assertEquals("a.lab.nifti", reader("x.a"));
        assertEquals("org.hilum.image-reader.nifti", reader("x.nii.gz"));
        System.setProperty(PREFERENCE, "nifti,z.lab.nifti");
        assertEquals("org.hilum.image-reader.nifti", reader("x.nii"));
    }

    @Test
    void preferredReaderThatIsNotThere_isToldWithThoseThatAre() {
        System.setProperty(PREFERENCE, "a.lab.nifty");
        Problem problem = assertThrows(Problem.class, () -> reader("x.nii"));
        assertEquals(PREFERENCE, problem.where());
        assertTrue(problem.what().contains("a.lab.nifty"), problem.what());
        assertTrue(problem.cure().startsWith("use one of: a.lab.nifti"), problem.cure());
    }
}
