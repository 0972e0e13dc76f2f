// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.seg;

import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.write.NativePixels;
import org.hilum.io.dicom.Identity;
import org.hilum.io.dicom.internal.seg.SourceSlices.Source;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.NamedMask;

/** A binary segmentation of masks on one grid: a frame for each slice of each mask that has a voxel. */
public final class SegDataSet {
    /** A slice of a mask. */
    private record Slice(int segment, int k) {
    }

    private final List<NamedMask> masks;
    private final SourceSlices source;
    private final Identity identity;
    private final String where;
    private final Geometry grid;

    public SegDataSet(List<NamedMask> masks, SourceSlices source, Identity identity, String where) {
        this.masks = List.copyOf(masks);
        this.source = source;
        this.identity = identity;
        this.where = where;
        this.grid = masks.getFirst().mask().geometry();
    }

    public DataSet build(Task task) {
        DataSetBuilder to = new DataSetBuilder(where);
        SegHeader.put(to, source.any(), identity);
        List<DataSet> segments = new ArrayList<>();
        List<Slice> slices = new ArrayList<>();
        for (int m = 0; m < masks.size(); m++) {
            segments.add(segment(m + 1, masks.get(m).name()));
            for (int k = 0; k < grid.nz(); k++) {
                task.check();
                if (any(masks.get(m).mask(), k)) {
                    slices.add(new Slice(m + 1, k));
                }
            }
        }
        to.put(Tag.SegmentationType, "BINARY").put(Tag.SegmentsOverlap, overlap(task) ? "YES" : "NO").put(Tag.SegmentSequence, segments)
                .put(Tag.ReferencedSeriesSequence, List.of(referencedSeries()));
        dimensions(to);
        SegFrames frames = new SegFrames(grid, source);
        to.put(Tag.SharedFunctionalGroupsSequence, List.of(frames.shared()))
                .put(Tag.PerFrameFunctionalGroupsSequence, slices.stream().map(s -> frames.item(s.segment(), s.k())).toList())
                .put(Tag.NumberOfFrames, slices.size());
        PixelFormat format = new PixelFormat(grid.ny(), grid.nx(), slices.size(), 1, false, "MONOCHROME2", 1, 1, 0, false);
        return NativePixels.put(to, format, frame -> pixels(slices.get(frame), task)).build();
    }

    private static DataSet segment(int number, String name) {
        return new DataSetBuilder("").put(Tag.SegmentNumber, number).put(Tag.SegmentLabel, name)
                .put(Tag.SegmentedPropertyCategoryCodeSequence, Code.TISSUE.items()).put(Tag.SegmentedPropertyTypeCodeSequence, Code.TISSUE.items())
                // the standard has no word for a mask of unknown origin; this one says that a person may have had a hand in it
                .put(Tag.SegmentAlgorithmType, "SEMIAUTOMATIC").put(Tag.SegmentAlgorithmName, "not recorded; converted by Hilum").build();
    }

    private DataSet referencedSeries() {
        List<DataSet> images = source.images().stream().map(SegDataSet::reference).toList();
        return new DataSetBuilder("").put(Tag.SeriesInstanceUID, source.images().getFirst().text(Tag.SeriesInstanceUID)).put(Tag.ReferencedInstanceSequence, images).build();
    }

    private static DataSet reference(Source image) {
        return new DataSetBuilder("").put(Tag.ReferencedSOPClassUID, image.text(Tag.SOPClassUID)).put(Tag.ReferencedSOPInstanceUID, image.text(Tag.SOPInstanceUID)).build();
    }

    /** Frames are ordered by segment, then by place. */
    private static void dimensions(DataSetBuilder to) {
        String uid = Uid.random();
        to.put(Tag.DimensionOrganizationSequence, List.of(new DataSetBuilder("").put(Tag.DimensionOrganizationUID, uid).build()))
                .put(Tag.DimensionIndexSequence, List.of(dimension(uid, Tag.ReferencedSegmentNumber, Tag.SegmentIdentificationSequence, "Segment"),
                        dimension(uid, Tag.ImagePositionPatient, Tag.PlanePositionSequence, "Place")));
    }

    private static DataSet dimension(String uid, int pointer, int group, String label) {
        return new DataSetBuilder("").put(Tag.DimensionOrganizationUID, uid).put(Tag.DimensionIndexPointer, Integer.toUnsignedLong(pointer))
                .put(Tag.FunctionalGroupPointer, Integer.toUnsignedLong(group)).put(Tag.DimensionDescriptionLabel, label).build();
    }

    private boolean overlap(Task task) {
        byte[] any = new byte[grid.count()];
        for (NamedMask named : masks) {
            task.check();
            byte[] inside = named.mask().voxels();
            for (int v = 0; v < any.length; v++) {
                if (inside[v] != 0 && any[v] != 0) {
                    return true;
                }
                any[v] |= inside[v];
            }
        }
        return false;
    }

    private static boolean any(Mask mask, int k) {
        int plane = mask.geometry().nx() * mask.geometry().ny();
        for (int v = k * plane; v < (k + 1) * plane; v++) {
            if (mask.at(v)) {
                return true;
            }
        }
        return false;
    }

    private int[] pixels(Slice slice, Task task) {
        task.check();
        Mask mask = masks.get(slice.segment() - 1).mask();
        int[] pixels = new int[grid.nx() * grid.ny()];
        for (int v = 0; v < pixels.length; v++) {
            pixels[v] = mask.at(slice.k() * pixels.length + v) ? 1 : 0;
        }
        return pixels;
    }
}
