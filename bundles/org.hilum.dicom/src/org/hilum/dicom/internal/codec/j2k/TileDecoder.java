// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.internal.codec.DamagedFrame;
import org.hilum.dicom.internal.codec.j2k.Codestream.Tile;

/** Makes samples of one tile's packets. */
final class TileDecoder {
    private final ImageSize size;
    private final Tile tile;
    private final PacketStyle style;
    private final int[] to;
    private boolean exact = true;

    /** @param to samples of the whole image, interleaved by pixel */
    TileDecoder(ImageSize size, Tile tile, int[] to) throws DamagedFrame {
        this.size = size;
        this.tile = tile;
        this.to = to;
        style = tile.header().packets();
    }

    /** Tells whether the samples are exactly those that were encoded, as far as can be known. */
    boolean decode() throws DamagedFrame {
        Area area = size.tile(tile.index());
        List<TileComponent> components = new ArrayList<>();
        for (int c = 0; c < size.components(); c++) {
            components.add(new TileComponent(c, area, tile.header(), size.precision()));
        }
        Packets.read(components, tile.header(), tile.packets());
        List<Object> samples = new ArrayList<>();
        for (TileComponent of : components) {
            samples.add(samples(of));
        }
        if (style.transformed()) {
            transform(components, samples);
        }
        for (int c = 0; c < components.size(); c++) {
            put(area, samples.get(c), c);
        }
        return exact;
    }

    private void transform(List<TileComponent> components, List<Object> samples) throws DamagedFrame {
        if (components.size() < 3 || components.stream().limit(3).map(of -> of.style.reversible()).distinct().count() != 1) {
            throw new DamagedFrame("its component transform needs three components with one wavelet");
        }
        if (components.get(0).style.reversible()) {
            ComponentTransform.reversible((int[]) samples.get(0), (int[]) samples.get(1), (int[]) samples.get(2));
        } else {
            ComponentTransform.irreversible((float[]) samples.get(0), (float[]) samples.get(1), (float[]) samples.get(2));
        }
    }

    /** Samples of a component before the component transform: integers of the reversible wavelet, else floating-point numbers. */
    private Object samples(TileComponent of) throws DamagedFrame {
        int count = of.area.width() * of.area.height();
        if (of.style.reversible()) {
            int[] coefficients = new int[count];
            blocks(of, (band, block, doubled) -> reversible(of, band, block, doubled, coefficients));
            new ReversibleSynthesis(of).run(coefficients);
            return coefficients;
        }
        exact = false;
        float[] coefficients = new float[count];
        blocks(of, (band, block, doubled) -> irreversible(of, band, block, doubled, coefficients));
        new IrreversibleSynthesis(of).run(coefficients);
        return coefficients;
    }

    /** Takes a code block's coefficients, twice, to their place. */
    @FunctionalInterface
    private interface Placing {
        void place(Subband band, CodeBlock block, int[] doubled);
    }

    private void blocks(TileComponent of, Placing placing) throws DamagedFrame {
        BlockDecoder decoder = new BlockDecoder(tile.packets(), of.style);
        for (Precinct precinct : of.precincts()) {
            for (Precinct.Part part : precinct.parts()) {
                for (CodeBlock block : part.blocks()) {
                    if (block.isIncluded()) {
                        exact &= block.isComplete(part.band().planes());
                        placing.place(part.band(), block, decoder.decode(block, part.band()));
                    }
                }
            }
        }
    }

    private static void reversible(TileComponent of, Subband band, CodeBlock block, int[] doubled, int[] coefficients) {
        int from = 0;
        for (int y = 0; y < block.area.height(); y++) {
            int at = place(of, band, block, y);
            for (int x = 0; x < block.area.width(); x++) {
                coefficients[at + x] = unshifted(doubled[from++], of.shift) / 2;
            }
        }
    }

    private static void irreversible(TileComponent of, Subband band, CodeBlock block, int[] doubled, float[] coefficients) {
        float step = band.step() / 2;
        int from = 0;
        for (int y = 0; y < block.area.height(); y++) {
            int at = place(of, band, block, y);
            for (int x = 0; x < block.area.width(); x++) {
                coefficients[at + x] = unshifted(doubled[from++], of.shift) * step;
            }
        }
    }

    private static int place(TileComponent of, Subband band, CodeBlock block, int y) {
        return (band.y() + block.area.y0() - band.area().y0() + y) * of.area.width() + band.x() + block.area.x0() - band.area().x0();
    }

    /** A coefficient of the region of interest lies {@code shift} bits above those around it (H.1). */
    private static int unshifted(int doubled, int shift) {
        if (shift == 0 || Math.abs(doubled) >> 1 < 1L << shift) {
            return doubled;
        }
        return doubled < 0 ? -(-doubled >> shift) : doubled >> shift;
    }

    /** Back to the range of stored samples (G.1.2). */
    private void put(Area area, Object samples, int component) {
        int low = size.signed() ? -(1 << size.precision() - 1) : 0;
        int high = low + (1 << size.precision()) - 1;
        int level = size.signed() ? 0 : 1 << size.precision() - 1;
        int step = size.components();
        int from = 0;
        for (int y = area.y0(); y < area.y1(); y++) {
            int at = ((y - size.image().y0()) * size.image().width() + area.x0() - size.image().x0()) * step + component;
            if (samples instanceof int[] whole) {
                for (int x = 0; x < area.width(); x++, at += step) {
                    to[at] = Math.clamp((long) whole[from++] + level, low, high);
                }
            } else if (samples instanceof float[] broken) {
                for (int x = 0; x < area.width(); x++, at += step) {
                    to[at] = Math.clamp((long) Math.rint(broken[from++]) + level, low, high);
                }
            }
        }
    }
}
