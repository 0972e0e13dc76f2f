// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.hilum.dicom.TransferSyntax.Encoding.DEFLATED;
import static org.hilum.dicom.TransferSyntax.Encoding.EXPLICIT_BIG_ENDIAN;
import static org.hilum.dicom.TransferSyntax.Encoding.EXPLICIT_LITTLE_ENDIAN;
import static org.hilum.dicom.TransferSyntax.Encoding.IMPLICIT_LITTLE_ENDIAN;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a data set and its pixels are encoded (PS3.5, 10; UIDs of PS3.6, annex A).
 *
 * @param name as in the standard, for messages
 * @param compression {@link Compression#NONE} where pixels are native, else they are encapsulated
 */
public record TransferSyntax(String uid, String name, Encoding encoding, Compression compression) {
    /** How elements are encoded. */
    public enum Encoding {
        IMPLICIT_LITTLE_ENDIAN, EXPLICIT_LITTLE_ENDIAN, EXPLICIT_BIG_ENDIAN,
        /** Explicit little endian, the whole data set deflated. */
        DEFLATED;

        public boolean isExplicit() {
            return this != IMPLICIT_LITTLE_ENDIAN;
        }

        public boolean isBigEndian() {
            return this == EXPLICIT_BIG_ENDIAN;
        }
    }

    public static final TransferSyntax IMPLICIT = new TransferSyntax("1.2.840.10008.1.2", "Implicit VR Little Endian", IMPLICIT_LITTLE_ENDIAN, Compression.NONE);
    public static final TransferSyntax EXPLICIT = new TransferSyntax("1.2.840.10008.1.2.1", "Explicit VR Little Endian", EXPLICIT_LITTLE_ENDIAN, Compression.NONE);
    public static final TransferSyntax BIG_ENDIAN = new TransferSyntax("1.2.840.10008.1.2.2", "Explicit VR Big Endian", EXPLICIT_BIG_ENDIAN, Compression.NONE);

    private static final String JPEG = "1.2.840.10008.1.2.4.";

    private static final Map<String, TransferSyntax> KNOWN = Stream.of(IMPLICIT, EXPLICIT, BIG_ENDIAN,
            new TransferSyntax("1.2.840.10008.1.2.1.99", "Deflated Explicit VR Little Endian", DEFLATED, Compression.NONE),
            encapsulated("1.2.840.10008.1.2.5", "RLE Lossless", Compression.RLE),
            encapsulated(JPEG + "50", "JPEG Baseline (Process 1)", Compression.JPEG_BASELINE),
            encapsulated(JPEG + "51", "JPEG Extended (Process 2 and 4)", Compression.JPEG_EXTENDED),
            encapsulated(JPEG + "52", "JPEG Extended (Process 3 and 5), retired", Compression.JPEG_RETIRED),
            encapsulated(JPEG + "53", "JPEG Spectral Selection, Non-Hierarchical (Process 6 and 8), retired", Compression.JPEG_RETIRED),
            encapsulated(JPEG + "55", "JPEG Full Progression, Non-Hierarchical (Process 10 and 12), retired", Compression.JPEG_RETIRED),
            encapsulated(JPEG + "57", "JPEG Lossless, Non-Hierarchical (Process 14)", Compression.JPEG_LOSSLESS),
            encapsulated(JPEG + "70", "JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14, Selection Value 1)", Compression.JPEG_LOSSLESS_FIRST_ORDER),
            encapsulated(JPEG + "80", "JPEG-LS Lossless Image Compression", Compression.JPEG_LS_LOSSLESS),
            encapsulated(JPEG + "81", "JPEG-LS Lossy (Near-Lossless) Image Compression", Compression.JPEG_LS_NEAR_LOSSLESS),
            encapsulated(JPEG + "90", "JPEG 2000 Image Compression (Lossless Only)", Compression.JPEG_2000),
            encapsulated(JPEG + "91", "JPEG 2000 Image Compression", Compression.JPEG_2000),
            encapsulated(JPEG + "92", "JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)", Compression.JPEG_2000_MULTICOMPONENT),
            encapsulated(JPEG + "93", "JPEG 2000 Part 2 Multi-component Image Compression", Compression.JPEG_2000_MULTICOMPONENT),
            encapsulated(JPEG + "100", "MPEG2 Main Profile / Main Level", Compression.VIDEO),
            encapsulated(JPEG + "100.1", "Fragmentable MPEG2 Main Profile / Main Level", Compression.VIDEO),
            encapsulated(JPEG + "101", "MPEG2 Main Profile / High Level", Compression.VIDEO),
            encapsulated(JPEG + "101.1", "Fragmentable MPEG2 Main Profile / High Level", Compression.VIDEO),
            encapsulated(JPEG + "102", "MPEG-4 AVC/H.264 High Profile / Level 4.1", Compression.VIDEO),
            encapsulated(JPEG + "102.1", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1", Compression.VIDEO),
            encapsulated(JPEG + "103", "MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1", Compression.VIDEO),
            encapsulated(JPEG + "103.1", "Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1", Compression.VIDEO),
            encapsulated(JPEG + "104", "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video", Compression.VIDEO),
            encapsulated(JPEG + "104.1", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video", Compression.VIDEO),
            encapsulated(JPEG + "105", "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video", Compression.VIDEO),
            encapsulated(JPEG + "105.1", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video", Compression.VIDEO),
            encapsulated(JPEG + "106", "MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2", Compression.VIDEO),
            encapsulated(JPEG + "106.1", "Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2", Compression.VIDEO),
            encapsulated(JPEG + "107", "HEVC/H.265 Main Profile / Level 5.1", Compression.VIDEO),
            encapsulated(JPEG + "108", "HEVC/H.265 Main 10 Profile / Level 5.1", Compression.VIDEO),
            encapsulated(JPEG + "110", "JPEG XL Lossless", Compression.JPEG_XL),
            encapsulated(JPEG + "111", "JPEG XL JPEG Recompression", Compression.JPEG_XL),
            encapsulated(JPEG + "112", "JPEG XL", Compression.JPEG_XL),
            encapsulated(JPEG + "201", "High-Throughput JPEG 2000 Image Compression (Lossless Only)", Compression.HIGH_THROUGHPUT_JPEG_2000),
            encapsulated(JPEG + "202", "High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)", Compression.HIGH_THROUGHPUT_JPEG_2000),
            encapsulated(JPEG + "203", "High-Throughput JPEG 2000 Image Compression", Compression.HIGH_THROUGHPUT_JPEG_2000))
            .collect(Collectors.toUnmodifiableMap(TransferSyntax::uid, Function.identity()));

    private static TransferSyntax encapsulated(String uid, String name, Compression compression) {
        return new TransferSyntax(uid, name, EXPLICIT_LITTLE_ENDIAN, compression);
    }

    /** The transfer syntax of this UID. One that is unknown is taken as encapsulated, as all newer ones are (PS3.5, A.4), and named by its UID. */
    public static TransferSyntax of(String uid) {
        TransferSyntax known = KNOWN.get(uid);
        return known != null ? known : encapsulated(uid, "the unknown transfer syntax " + uid, Compression.UNKNOWN);
    }
}
