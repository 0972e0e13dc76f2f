// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DicomFile;
import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.Frames;
import org.hilum.io.dicom.internal.MaskAbout;
import org.hilum.io.dicom.internal.MaskFolder;
import org.hilum.io.dicom.internal.MaskKind;
import org.hilum.io.dicom.internal.item.Entries;
import org.hilum.io.dicom.internal.item.Entry;
import org.hilum.io.dicom.internal.reference.References;
import org.hilum.io.dicom.internal.seg.SegMask;
import org.hilum.io.dicom.internal.seg.Segment;
import org.hilum.io.dicom.internal.struct.Roi;
import org.hilum.io.dicom.internal.struct.StructMask;
import org.hilum.io.dicom.internal.struct.StructureSet;
import org.hilum.spi.MaskReader;
import org.hilum.spi.MaskWriter;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.NamedMask;

/**
 * Reads regions from DICOM structure sets (RTSTRUCT), whose contours are drawn onto the image's grid, and from segmentations
 * (SEG), which have a grid of their own. One item a structure or segment, chosen by name or number; a folder stands for the
 * only such file in it. Writes binary segmentations, as {@link SegWriter} does.
 */
public class DicomMaskReader implements MaskReader<DicomMaskSettings>, MaskWriter {
    private final DicomToolkit toolkit;
    private final MaskFolder folder;

    /** With Hilum's own toolkit. */
    public DicomMaskReader() {
        this(DicomToolkit.compact());
    }

    /** With another toolkit. */
    public DicomMaskReader(DicomToolkit toolkit) {
        this.toolkit = toolkit;
        this.folder = new MaskFolder(toolkit);
    }

    @Override
    public DicomMaskSettings defaults() {
        return DicomMaskSettings.DEFAULT;
    }

    @Override
    public List<MaskRef> list(Path path, DicomMaskSettings settings, Task task) {
        Path file = folder.find(path);
        DataSet dataSet = toolkit.header(file).dataSet();
        return switch (MaskKind.of(dataSet)) {
            case STRUCTURES -> {
                StructureSet structures = new StructureSet(dataSet);
                References references = References.ofStructures(dataSet);
                Map<String, String> about = MaskAbout.of(dataSet, references);
                Entries entries = structures.entries();
                yield structures.rois().stream().map(roi -> ref(path, entries, roi.entry(), roi.label(), roi.frameOfReference(), references, about)).toList();
            }
            case SEGMENTATION -> {
                List<Segment> segments = Segment.all(dataSet);
                References references = References.ofSegmentation(dataSet);
                Map<String, String> about = MaskAbout.of(dataSet, references);
                Entries entries = Segment.entries(segments);
                yield segments.stream().map(segment -> ref(path, entries, segment.entry(), segment.label(), "", references, about)).toList();
            }
        };
    }

    private static MaskRef ref(Path path, Entries entries, Entry entry, String label, String frame, References references, Map<String, String> about) {
        String frameOfReference = frame.isEmpty() ? references.frameOfReference() : frame;
        return new MaskRef(path, entries.item(entry), label, frameOfReference, about);
    }

    @Override
    public String frameOfReference(MaskRef ref, DicomMaskSettings settings, Task task) {
        DataSet dataSet = toolkit.header(folder.find(ref.path())).dataSet();
        return switch (MaskKind.of(dataSet)) {
            case STRUCTURES -> {
                String own = new StructureSet(dataSet).choose(ref.item()).frameOfReference();
                yield own.isEmpty() ? References.ofStructures(dataSet).frameOfReference() : own;
            }
            case SEGMENTATION -> References.ofSegmentation(dataSet).frameOfReference();
        };
    }

    @Override
    public long bytes(MaskRef ref, Geometry image, DicomMaskSettings settings, Task task) {
        DataSet dataSet = toolkit.header(folder.find(ref.path())).dataSet();
        return switch (MaskKind.of(dataSet)) {
            case STRUCTURES -> StructMask.bytes(image);
            case SEGMENTATION -> SegMask.bytes(dataSet, image);
        };
    }

    @Override
    public Mask read(MaskRef ref, Geometry image, DicomMaskSettings settings, Task task) {
        Path path = folder.find(ref.path());
        DicomFile file = toolkit.header(path);
        Task noting = task.noting(note -> task.note("DICOM: " + note));
        return switch (MaskKind.of(file.dataSet())) {
            case STRUCTURES -> {
                Roi roi = new StructureSet(file.dataSet()).choose(ref.item());
                yield new StructMask(roi, image, settings, path.toString()).draw(noting);
            }
            case SEGMENTATION -> {
                List<Segment> segments = Segment.all(file.dataSet());
                Entry chosen = Segment.entries(segments).choose(ref.item(), path.toString());
                Segment segment = segments.stream().filter(s -> s.entry().equals(chosen)).findFirst().orElseThrow();
                SegMask mask = new SegMask(file.dataSet(), segment);
                try (Frames frames = toolkit.frames(file)) {
                    yield mask.read(frames, image, noting);
                }
            }
        };
    }

    @Override
    public List<Path> files(Path path) {
        return List.of(folder.find(path));
    }

    @Override
    public String format() {
        return "DICOM segmentation";
    }

    @Override
    public boolean holdsSeveral() {
        return true;
    }

    @Override
    public boolean refersToImage() {
        return true;
    }

    @Override
    public void write(Path file, List<NamedMask> masks, Source image, Task task) {
        SegWriter.write(file, masks, image.path(), image.item(), image.identity() ? Identity.COPIED : Identity.LEFT_OUT, task);
    }
}
