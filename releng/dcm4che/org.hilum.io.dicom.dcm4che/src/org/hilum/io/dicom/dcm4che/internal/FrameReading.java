// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.dcm4che3.data.Attributes;
import org.dcm4che3.data.BulkData;
import org.dcm4che3.data.Fragments;
import org.dcm4che3.data.VR;
import org.dcm4che3.io.DicomInputStream;
import org.dcm4che3.io.DicomInputStream.IncludeBulkData;
import org.hilum.dicom.Compression;
import org.hilum.dicom.DataSet;
import org.hilum.dicom.Frames;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.TransferSyntax;
import org.hilum.spi.Problem;

/** Finds a file's pixel data through dcm4che, which tells where they lie without reading them. */
public final class FrameReading {
    private final Path file;
    private final String where;

    private FrameReading(Path file) {
        this.file = file;
        this.where = file.toString();
    }

    public static Frames of(Path file) {
        return Guarded.read(file, new FrameReading(file)::frames);
    }

    private Frames frames() throws IOException {
        Optional<DicomInputStream> opened = HeaderReading.open(file);
        if (opened.isEmpty()) {
            throw new Problem("the file is no longer what it was when its header was read", where, "don't change files while they are read");
        }
        try (DicomInputStream in = opened.get()) {
            in.readFileMetaInformation();
            TransferSyntax syntax = TransferSyntax.of(in.getTransferSyntax());
            // what was deflated lies nowhere in the file
            in.setIncludeBulkData(syntax.encoding() == TransferSyntax.Encoding.DEFLATED ? IncludeBulkData.YES : IncludeBulkData.URI);
            in.setBulkDataDescriptor(Place.PIXELS);
            Attributes all = in.readDataset(Place::isBehindPixels);
            VR vr = all.getVR(Tag.PixelData);
            Object pixels = all.remove(Tag.PixelData);
            if (pixels == null) {
                throw noPixels(all);
            }
            DataSet dataSet = new Conversion(where).dataSet(all);
            return frames(dataSet, PixelFormat.of(dataSet), syntax, pixels, in.bigEndian() ? vr.numEndianBytes() : 1);
        }
    }

    private Frames frames(DataSet dataSet, PixelFormat format, TransferSyntax syntax, Object pixels, int swapped) throws IOException {
        boolean encapsulated = pixels instanceof Fragments;
        if (encapsulated != (syntax.compression() != Compression.NONE)) {
            throw new Problem("its pixels are " + (encapsulated ? "" : "not ") + "encapsulated, which does not go with its transfer syntax, " + syntax.name(), where,
                    "write the file again with the tool that made it");
        }
        return switch (pixels) {
            case Fragments fragments -> new CompressedFrames(file, format, FrameDecoder.of(syntax, where), FragmentsOfFrames.find(fragments, format.frames(), where));
            case BulkData data -> NativeFrames.of(file, format, new NativeFrames.InFile(file, data.offset(), data.longLength()), swapped);
            case byte[] bytes -> NativeFrames.of(file, format, new NativeFrames.InMemory(bytes), swapped);
            default -> throw dataSet.wrong(Tag.PixelData, "is empty");
        };
    }

    private Problem noPixels(Attributes all) {
        for (int tag : new int[] {Tag.FloatPixelData, Tag.DoubleFloatPixelData}) {
            if (all.contains(tag)) {
                return new Problem("its pixels are floating-point numbers (" + Tag.describe(tag) + ")", where, "convert them to integers with a rescale slope");
            }
        }
        return new Problem("it holds no pixels", where, "give an image");
    }
}
