// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.util.List;

import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.internal.codec.FrameHeader.Selected;

/**
 * JPEG-LS, lossless and near-lossless (ISO 14495-1 = ITU-T T.87): samples of 2 to 16 bits, any number of components,
 * interleaved not at all, by row or by sample, with coding parameters of their own and restart markers.
 * Mapping tables (palettes), which DICOM has no use for, subsampled components and point transforms are refused.
 */
final class JpegLs implements FrameCodec {
    private static final int SOF55 = 0xf7;
    private static final int LSE = 0xf8;
    private static final int APP8 = 0xe8;

    @Override
    public void decode(byte[] data, PixelFormat format, int[] to) throws DamagedFrame {
        new Reading(new Markers(data), format, to).read();
    }

    private static final class Reading {
        private final Markers markers;
        private final PixelFormat format;
        private final int[] to;
        private FrameHeader header;
        private LsPreset.Given given = LsPreset.Given.NONE;
        private long interval;
        private int missing;
        private boolean lossy;

        Reading(Markers markers, PixelFormat format, int[] to) {
            this.markers = markers;
            this.format = format;
            this.to = to;
        }

        void read() throws DamagedFrame {
            do {
                int marker = markers.next();
                switch (marker) {
                    case SOF55 -> start();
                    case LSE -> preset();
                    case Markers.DRI -> {
                        interval = 0;
                        while (markers.left() > 0) {
                            interval = (interval << 8 | markers.u8()) & 0xffffffffL;
                        }
                    }
                    case APP8 -> colourTransform();
                    case Markers.SOS -> scan();
                    case Markers.EOI -> throw new DamagedFrame("the stream ends before all components of the image");
                    default -> {
                        if (marker >= 0xc0 && marker <= 0xcf) {
                            throw new DamagedFrame("the stream is JPEG (marker FF%02X) where JPEG-LS is expected".formatted(marker));
                        }
                    }
                }
            } while (header == null || missing > 0);
            if (lossy) {
                StoredValues.clamp(to, format.frameValues(), header.precision(), false, format);
            }
            StoredValues.of(to, format.frameValues(), header.precision(), format);
        }

        private void start() throws DamagedFrame {
            if (header != null) {
                throw new DamagedFrame("the stream has two frame headers");
            }
            header = FrameHeader.read(markers, format);
            if (header.subsampled()) {
                throw new DamagedFrame("JPEG-LS with subsampled components is not supported");
            }
            missing = header.components().size();
        }

        private void preset() throws DamagedFrame {
            int type = markers.u8();
            switch (type) {
                case 1 -> given = new LsPreset.Given(markers.u16(), markers.u16(), markers.u16(), markers.u16(), markers.u16());
                case 2, 3 -> throw new DamagedFrame("JPEG-LS with a mapping table (palette) is not supported");
                default -> throw new DamagedFrame("JPEG-LS preset parameters of type " + type + " are not supported");
            }
        }

        /** Hewlett-Packard's encoder may turn colours into others, outside of the standard, and says so with a code after {@code mrfx}. */
        private void colourTransform() throws DamagedFrame {
            if (markers.left() == 5 && markers.u16() == ('m' << 8 | 'r') && markers.u16() == ('f' << 8 | 'x') && markers.u8() != 0) {
                throw new DamagedFrame("JPEG-LS with a colour transform of Hewlett-Packard's is not supported");
            }
        }

        private void scan() throws DamagedFrame {
            if (header == null) {
                throw new DamagedFrame("a scan comes before the frame header");
            }
            List<Selected> selected = header.scan(markers);
            int near = markers.u8();
            lossy |= near > 0;
            LsPreset preset = LsPreset.of(header.precision(), near, given);
            int interleave = markers.u8();
            if (markers.u8() != 0) {
                throw new DamagedFrame("JPEG-LS with a point transform is not supported");
            }
            if (interleave > 2 || (interleave == 0 && selected.size() > 1)) {
                throw new DamagedFrame("JPEG-LS: interleave mode " + interleave + " with " + selected.size() + " components");
            }
            EntropyBits bits = markers.scan(EntropyBits.Stuffing.BIT);
            LsScan scan = new LsScan(header.columns(), selected.size(), preset, bits);
            for (int y = 0; y < header.rows(); y++) {
                if (interval > 0 && y > 0 && y % interval == 0) {
                    bits.restart((int) (y / interval - 1), y);
                    scan.restart();
                }
                if (interleave == 2) {
                    scan.samples();
                }
                for (int c = 0; c < selected.size(); c++) {
                    copy(interleave == 2 ? scan.row(c) : scan.line(c), y, selected.get(c).component().index());
                }
                bits.check(y);
            }
            markers.after(bits);
            missing -= selected.size();
        }

        private void copy(int[] row, int y, int component) {
            int step = format.samples();
            int first = y * header.columns() * step + component;
            if (step == 1) {
                System.arraycopy(row, 1, to, first, header.columns());
                return;
            }
            for (int x = 0; x < header.columns(); x++) {
                to[first + x * step] = row[x + 1];
            }
        }
    }
}
