// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.write.DicomWriter;
import org.hilum.dicom.write.NativePixels;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.image.Geometry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hilum's own plug-ins keep the same contract that a lab's are asked to keep. */
class BuiltInPluginsTest {
    @TempDir
    static Path folder;

    /** Settings of those whose defaults ask for more, or do only a part of what they can. */
    private static final Map<String, Map<String, Object>> SETTINGS = Map.of("org.hilum.transform.ordinal", Map.of("order", List.of("A", "B", "C")),
            "org.hilum.feature.glcm", directions(), "org.hilum.feature.glrlm", directions(), "org.hilum.feature.glszm", slices(), "org.hilum.feature.gldzm", slices(),
            "org.hilum.feature.ngtdm", slices(), "org.hilum.feature.ngldm", slices());

    private static Map<String, Object> directions() {
        return Map.of("aggregations", List.of("slices-averaged", "slices-merged", "directions-averaged", "slices-directions-merged", "volume-averaged", "volume-merged"));
    }

    private static Map<String, Object> slices() {
        return Map.of("aggregations", List.of("slices-averaged", "slices-merged", "volume"));
    }

    /** It computes nothing without a network's file; its own bundle's tests hold it to the contract with one. */
    private static final String WITH_A_NETWORK = "org.hilum.feature.onnx";

    static Stream<Contribution> plugins() {
        return Registry.open(List.of()).all().stream().filter(plugin -> !plugin.id().equals(WITH_A_NETWORK));
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void everyBuiltInPlugin_keepsItsContract(Contribution plugin) {
        Map<String, Object> settings = SETTINGS.getOrDefault(plugin.id(), Map.of());
        Contract contract = Contract.of(plugin).with(Settings.read(plugin, settings, Where.in(plugin.id())));
        for (Path sample : samples(plugin)) {
            contract = contract.with(sample);
        }
        contract.check();
    }

    private static List<Path> samples(Contribution plugin) {
        return switch (plugin.id()) {
            case "org.hilum.image-reader.nifti" -> List.of(image("image.nii"), image("image.nii.gz"));
            case "org.hilum.image-reader.dicom" -> List.of(slice("slice"), slice("slice.dcm"));
            case "org.hilum.mask-reader.nifti" -> List.of(mask("mask.nii"), mask("mask.nii.gz"));
            case "org.hilum.image-reader.nrrd" -> List.of(nrrd("image.nrrd", ""));
            case "org.hilum.mask-reader.nrrd" -> List.of(nrrd("labels.nrrd", ""), nrrd("segments.seg.nrrd", "Segment0_Name:=lesion\nSegment0_LabelValue:=2\nSegment0_Layer:=0\n"));
            default -> List.of();
        };
    }

    /** A label image of random bytes from 0 to 3. */
    private static Path nrrd(String name, String keys) {
        String header = "NRRD0004\ntype: uchar\ndimension: 3\nsizes: 9 8 7\nencoding: raw\nspace: LPS\nspace directions: (1,0,0) (0,2,0) (0,0,3)\nspace origin: (1,2,3)\n" + keys + "\n";
        byte[] voxels = new byte[9 * 8 * 7];
        new Random(3).nextBytes(voxels);
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] &= 3;
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            out.write(header.getBytes(StandardCharsets.UTF_8));
            out.write(voxels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(name);
    }

    private static Path image(String name) {
        NiftiWriter.write(folder.resolve(name), Phantoms.textured(Geometry.of(5, 4, 3, 1, 2, 3)));
        return folder.resolve(name);
    }

    private static Path slice(String name) {
        PixelFormat format = new PixelFormat(4, 5, 1, 1, false, "MONOCHROME2", 16, 12, 11, false);
        DataSetBuilder slice = new DataSetBuilder(name).put(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.4").put(Tag.SOPInstanceUID, "2.25.1").put(Tag.Modality, "MR")
                .put(Tag.SeriesInstanceUID, "2.25.2").put(Tag.ImagePositionPatient, 1, 2, 3).put(Tag.ImageOrientationPatient, 1, 0, 0, 0, 1, 0).put(Tag.PixelSpacing, 2, 2)
                .put(Tag.SliceThickness, 3.0);
        DicomWriter.write(folder.resolve(name), NativePixels.put(slice, format, frame -> IntStream.range(0, 20).toArray()).build());
        return folder.resolve(name);
    }

    private static Path mask(String name) {
        NiftiWriter.write(folder.resolve(name), Phantoms.ball(Geometry.of(5, 4, 3, 1, 2, 3), 2));
        return folder.resolve(name);
    }
}
