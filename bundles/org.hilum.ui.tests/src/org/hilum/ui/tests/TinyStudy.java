// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/** A study of 24 made-up cases that runs in a moment: an image with a tumour each, a clinical table, two arms. */
final class TinyStudy {
    static final int CASES = 24;

    static final String YAML = """
            # A study for tests; this comment stays.
            hilum: 1
            name: Tiny
            seed: 7
            cases:   { table: cases.csv, id: patient }
            outcome: { binary: response, positive: 1 }     # and so does this
            images:  { ct: "images/{patient}.nii.gz" }
            regions:
              tumour: { mask: "masks/{patient}.nii.gz" }
              bright: { threshold: { from: 50 } }        # made, not drawn
            blocks:
              ct.tumour: { profile: as-is, families: [statistics, glcm: { distance: 1 }] }
              clinical: { table: clinical.csv }
            defaults: { transforms: [impute, near-constant, z-score, lasso], learner: logistic }
            arms:
              clinical:  { blocks: [clinical] }
              radiomics: { blocks: [ct.tumour] }
            resampling: { repeated-k-fold: { k: 3, repeats: 2 } }
            """;

    private TinyStudy() {
    }

    static Path write(Path folder) throws IOException {
        Random random = new Random(1);
        Geometry grid = Geometry.of(20, 18, 10, 1, 1, 2.5);
        StringBuilder cases = new StringBuilder("patient,response\n");
        StringBuilder clinical = new StringBuilder("patient,age,marker\n");
        Files.createDirectories(folder.resolve("images"));
        Files.createDirectories(folder.resolve("masks"));
        for (int c = 1; c <= CASES; c++) {
            String id = String.format("T%02d", c);
            boolean positive = c % 2 == 0;
            double brighter = 30 + 3 * random.nextGaussian() + (positive ? 4 : 0);
            float[] voxels = new float[grid.count()];
            byte[] tumour = new byte[grid.count()];
            for (int v = 0; v < voxels.length; v++) {
                int i = v % 20 - 10;
                int j = v / 20 % 18 - 9;
                int k = v / 360 - 5;
                tumour[v] = (byte) (i * i + j * j + 4 * k * k < 30 ? 1 : 0);
                voxels[v] = (float) Math.rint(40 + 10 * random.nextGaussian() + (tumour[v] != 0 ? brighter : 0));
            }
            NiftiWriter.writeInt16(folder.resolve("images").resolve(id + ".nii.gz"), new Volume(grid, voxels, Quantity.HU));
            NiftiWriter.writeLabels(folder.resolve("masks").resolve(id + ".nii.gz"), grid, tumour);
            cases.append(id).append(',').append(positive ? 1 : 0).append('\n');
            clinical.append(id).append(',').append(50 + random.nextInt(30)).append(',').append((positive ? 1 : 0) + random.nextGaussian()).append('\n');
        }
        Files.writeString(folder.resolve("cases.csv"), cases);
        Files.writeString(folder.resolve("clinical.csv"), clinical);
        Files.writeString(folder.resolve("study.yaml"), YAML);
        return folder;
    }
}
