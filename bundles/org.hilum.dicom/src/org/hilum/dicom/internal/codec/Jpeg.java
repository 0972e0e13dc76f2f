// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.internal.codec.FrameHeader.Component;
import org.hilum.dicom.internal.codec.FrameHeader.Selected;

/**
 * JPEG with Huffman codes (ISO 10918-1 = ITU-T T.81) as DICOM uses it: baseline and extended sequential with samples of 8 or
 * 12 bits, and lossless with samples of 2 to 16 bits. Which it is stands in the stream. Samples of colour images stay in the colour
 * space that Photometric Interpretation (0028,0004) names; components sampled more coarsely are repeated. Progressive,
 * hierarchical and arithmetic coding are refused; they are retired in DICOM.
 */
final class Jpeg implements FrameCodec {
    private static final int BASELINE = 0xc0;
    private static final int EXTENDED = 0xc1;
    private static final int LOSSLESS = 0xc3;

    @Override
    public void decode(byte[] data, PixelFormat format, int[] to) throws DamagedFrame {
        new Reading(new Markers(data), format, to).read();
    }

    private static final class Reading {
        private final Markers markers;
        private final PixelFormat format;
        private final int[] to;
        private final JpegTables tables = new JpegTables();
        private FrameHeader header;
        private boolean lossless;
        private int missing;

        Reading(Markers markers, PixelFormat format, int[] to) {
            this.markers = markers;
            this.format = format;
            this.to = to;
        }

        void read() throws DamagedFrame {
            do {
                int marker = markers.next();
                if (marker == Markers.SOS) {
                    scan();
                } else if (marker == Markers.EOI) {
                    throw new DamagedFrame("the stream ends before all components of the image");
                } else if (marker == 0xf7) {
                    throw new DamagedFrame("the stream is JPEG-LS where JPEG is expected");
                } else if (!tables.read(marker, markers) && (marker & 0xf0) == 0xc0 && marker != 0xc8 && marker != 0xcc) {
                    start(marker);
                }
            } while (header == null || missing != 0);
            if (!lossless) {
                StoredValues.clamp(to, format.frameValues(), header.precision(), false, format);
            }
            StoredValues.of(to, format.frameValues(), header.precision(), format);
        }

        private void start(int marker) throws DamagedFrame {
            if (marker != BASELINE && marker != EXTENDED && marker != LOSSLESS) {
                throw new DamagedFrame("JPEG of the kind FF%02X (progressive, hierarchical or arithmetic coding) is not supported".formatted(marker));
            }
            if (header != null) {
                throw new DamagedFrame("the stream has two frame headers");
            }
            header = FrameHeader.read(markers, format);
            lossless = marker == LOSSLESS;
            missing = (1 << header.components().size()) - 1;
            if (lossless && header.subsampled()) {
                throw new DamagedFrame("lossless JPEG with subsampled components is not supported");
            }
            if (!lossless && header.precision() != 8 && header.precision() != 12) {
                throw new DamagedFrame("DCT-coded JPEG with samples of " + header.precision() + " bits, where 8 and 12 are possible");
            }
        }

        private void scan() throws DamagedFrame {
            if (header == null) {
                throw new DamagedFrame("a scan comes before the frame header");
            }
            List<Selected> selected = header.scan(markers);
            for (Selected s : selected) {
                missing = once(s.component());
            }
            if (lossless) {
                lossless(selected);
            } else {
                sequential(selected);
            }
        }

        private int once(Component component) throws DamagedFrame {
            int bit = 1 << component.index();
            if ((missing & bit) == 0) {
                throw new DamagedFrame("component " + component.id() + " is coded twice");
            }
            return missing - bit;
        }

        private void lossless(List<Selected> selected) throws DamagedFrame {
            int width = header.columns();
            int interval = tables.interval() < (long) width * header.rows() ? tables.interval() : 0;
            if (interval % width != 0) {
                throw new DamagedFrame("lossless JPEG with restart markers within rows");
            }
            Huffman[] huffman = new Huffman[selected.size()];
            for (int c = 0; c < huffman.length; c++) {
                huffman[c] = tables.dc(selected.get(c).tables() >> 4);
            }
            int predictor = markers.u8();
            markers.u8();
            EntropyBits bits = markers.scan(EntropyBits.Stuffing.BYTE);
            Lossless scan = new Lossless(width, header.precision(), predictor, markers.u8() & 15, bits, huffman);
            int step = format.samples();
            int restart = interval == 0 ? header.rows() : interval / width;
            for (int y = 0; y < header.rows(); y++) {
                if (y > 0 && y % restart == 0) {
                    bits.restart(y / restart - 1, y);
                }
                scan.next(y % restart == 0);
                for (int c = 0; c < huffman.length; c++) {
                    scan.copy(c, to, y * width * step + selected.get(c).component().index(), step);
                }
                bits.check(y);
            }
            markers.after(bits);
        }

        private void sequential(List<Selected> selected) throws DamagedFrame {
            EntropyBits bits = markers.scan(EntropyBits.Stuffing.BYTE);
            List<Sequential.Part> parts = new ArrayList<>();
            for (Selected s : selected) {
                Plane plane = new Plane(s.component(), header, selected.size() == 1);
                parts.add(new Sequential.Part(plane, tables.dc(s.tables() >> 4), tables.ac(s.tables() & 15), tables.quantisation(s.component().table())));
            }
            new Sequential(header, tables.interval(), bits, parts).decode(to);
            markers.after(bits);
        }
    }
}
